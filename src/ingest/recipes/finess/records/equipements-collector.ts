import type { Capacity, FinessNumber } from '@/domain/offer';
import type { FileKind } from '../../../report/import-report';
import { type Remark, RowAccount } from '../../../report/row-account';
import type { CapacitiesFile, StructuresFile } from '../register';
import { readEquipment } from './equipment-row';
import { finessRemarks, readFinessCell } from './finess-cell';
import type { FinessRecord } from './record';
import { leaveUnknown } from './unknown-record';

interface KeptEstablishment {
  readonly capacities: Capacity[];
  readonly remarks: readonly Remark[];
}

/**
 * Gathers an equipment file of the former FINESS record by record and joins it to the structures by FINESS number. A
 * row is an establishment the file announces, or one of its equipments.
 */
export class EquipementsCollector implements CapacitiesFile {
  readonly account: RowAccount;
  readonly capacities = new Map<FinessNumber, Capacity[]>();

  constructor(
    fileName: string,
    kind: FileKind,
    private readonly structures: StructuresFile,
  ) {
    this.account = new RowAccount(fileName, kind);
  }

  /** Takes the next record of the file. */
  take(record: FinessRecord): void {
    if (record.type === 'equipementsocial') this.takeEquipment(record);
    else if (record.type === 'structureet') this.takeEstablishment(record);
    else this.account.leave(record.row, leaveUnknown(record));
  }

  private takeEstablishment(record: FinessRecord): void {
    const damage = record.damage();
    const kept = damage === null ? this.keptOrLeft(record) : null;
    if (damage !== null) this.account.reject(record.row, damage);
    else if (kept !== null) this.account.accept(record.row, kept.remarks);
  }

  private takeEquipment(record: FinessRecord): void {
    const kept = this.keptOrLeft(record);
    if (kept === null) return;
    const reading = readEquipment(record);
    if (reading.outcome !== 'accepted') this.account.leave(record.row, reading);
    else {
      kept.capacities.push(...reading.capacities);
      this.account.accept(record.row, [...kept.remarks, ...reading.remarks]);
    }
  }

  /** The kept establishment a row is about; the row of another one is closed. */
  private keptOrLeft(record: FinessRecord): KeptEstablishment | null {
    const text = record.text('nofinesset');
    const value = text ?? '';
    const { listedNumbers } = this.structures;
    const reading = readFinessCell(text, (padded) => listedNumbers.has(padded));
    const { number } = reading;
    const capacities = number === null ? null : this.capacitiesOf(number);
    if (capacities !== null) {
      return { capacities, remarks: finessRemarks(reading, 'nofinesset', text) };
    }
    if (number !== null && listedNumbers.has(number)) {
      this.account.skip(record.row, { code: 'establishment-left-aside', column: 'nofinesset', value });
      return null;
    }
    const [mangled] = reading.state === 'mangled' ? finessRemarks(reading, 'nofinesset', text) : [];
    const unlisted = { code: 'establishment-not-in-structures', column: 'nofinesset', value } as const;
    this.account.reject(record.row, mangled ?? unlisted);
    return null;
  }
  /** Where the capacities of a kept establishment are gathered, `null` for another one. */
  private capacitiesOf(number: FinessNumber): Capacity[] | null {
    const known = this.capacities.get(number);
    if (known !== undefined) return known;
    if (!this.structures.drafts.has(number)) return null;
    const capacities: Capacity[] = [];
    this.capacities.set(number, capacities);
    return capacities;
  }
}
