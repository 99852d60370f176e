import type { Capacity, FinessNumber } from '@/domain/offer';
import { failure, success, type Result } from '@/lib';
import type { CsvRecord, ImportHooks, ReadIssue, SourceFile } from '../../read';
import { type Remark, RowAccount } from '../../report/row-account';
import type { CapacitiesFile, StructuresFile } from '../finess/register';
import { readEquipment } from './equipment-row';
import { finessRemarks, readFinessCell } from './finess-cell';
import { readRecords } from './read-records';
import { EQUIPMENT, filledLength, fits, recordTypeOf, textIn, WIDTHS } from './record';

/**
 * Reads the equipment file of the etalab series and joins it to the structures by FINESS number. A row is a line,
 * numbered as in the file: an establishment it announces, or one of its equipments.
 */
export async function readEquipements(
  file: SourceFile,
  structures: StructuresFile,
  hooks: ImportHooks,
): Promise<Result<CapacitiesFile, ReadIssue>> {
  const collector = new EquipementsCollector(file.name, structures);
  const reading = await readRecords(file, hooks, () => (record) => collector.take(record));
  return reading.ok ? success(collector) : failure(reading.error);
}

interface KeptEstablishment {
  readonly capacities: Capacity[];
  readonly remarks: readonly Remark[];
}

class EquipementsCollector implements CapacitiesFile {
  readonly account: RowAccount;
  readonly capacities = new Map<FinessNumber, Capacity[]>();

  constructor(
    fileName: string,
    private readonly structures: StructuresFile,
  ) {
    this.account = new RowAccount(fileName, 'finess-csv-equipements');
  }

  take({ cells, line }: CsvRecord): void {
    const type = recordTypeOf(cells);
    if (type === 'equipementsocial') this.takeEquipment(cells, line);
    else if (type === 'structureet') this.takeEstablishment(cells, line);
    else this.account.reject(line, { code: 'unknown-record', column: null, value: cells[0] ?? '' });
  }

  private takeEstablishment(cells: readonly string[], row: number): void {
    if (!fits(cells, WIDTHS.equippedEstablishment)) {
      const value = String(filledLength(cells));
      this.account.reject(row, { code: 'fields-shifted', column: null, value });
      return;
    }
    const kept = this.keptOrLeft(cells, row);
    if (kept !== null) this.account.accept(row, kept.remarks);
  }

  private takeEquipment(cells: readonly string[], row: number): void {
    const kept = this.keptOrLeft(cells, row);
    if (kept === null) return;
    const reading = readEquipment(cells);
    if (reading.outcome !== 'accepted') this.account.leave(row, reading);
    else {
      kept.capacities.push(...reading.capacities);
      this.account.accept(row, [...kept.remarks, ...reading.remarks]);
    }
  }

  /** The kept establishment a row is about; the row of another one is closed. */
  private keptOrLeft(cells: readonly string[], row: number): KeptEstablishment | null {
    const text = textIn(cells, EQUIPMENT.finess);
    const { listedNumbers, drafts } = this.structures;
    const reading = readFinessCell(text, (padded) => listedNumbers.has(padded));
    const { number } = reading;
    if (number !== null && drafts.has(number)) {
      const capacities = this.capacities.get(number) ?? [];
      this.capacities.set(number, capacities);
      return { capacities, remarks: finessRemarks(reading, 'nofinesset', text) };
    }
    const remark = { column: 'nofinesset', value: text ?? '' } as const;
    const [mangled] = reading.state === 'mangled' ? finessRemarks(reading, remark.column, text) : [];
    if (number !== null && listedNumbers.has(number)) {
      this.account.skip(row, { ...remark, code: 'establishment-left-aside' });
    } else this.account.reject(row, mangled ?? { ...remark, code: 'establishment-not-in-structures' });
    return null;
  }
}
