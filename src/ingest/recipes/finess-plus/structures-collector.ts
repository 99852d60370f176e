import type { FinessNumber } from '@/domain/offer';
import {
  type CommuneTable,
  type DepartementCode,
  departementOfCommune,
  isCommuneCode,
} from '@/domain/territory';
import { asObject, elementsAt, type JsonObject } from '../../read';
import { RowAccount } from '../../report/row-account';
import type { EstablishmentDraft, StructuresFile } from '../finess/register';
import { communeTextOf, finessTextOf, managerOf, readEstablishment } from './establishment-row';
import { type EntityCollector, strayElement } from './read-entities';

const ISO_DAY_LENGTH = 10;

/**
 * Gathers the structures file of FINESS+ one legal entity at a time. Rows are the `ege`, numbered from 1 in the order of
 * the file; what stands in their place without being an object is a row that is refused.
 */
export class StructuresCollector implements StructuresFile, EntityCollector {
  readonly account: RowAccount;
  generatedAt: string | null = null;
  readonly drafts = new Map<FinessNumber, EstablishmentDraft>();
  readonly listedNumbers = new Set<string>();
  readonly observedDepartements = new Set<DepartementCode>();
  private row = 0;

  constructor(
    fileName: string,
    private readonly communes: CommuneTable,
  ) {
    this.account = new RowAccount(fileName, 'finess-structures');
  }

  get date(): string | null {
    return this.generatedAt?.slice(0, ISO_DAY_LENGTH) ?? null;
  }

  takeLegalEntity(pmej: JsonObject): void {
    const manager = managerOf(pmej);
    for (const element of elementsAt(pmej, 'ege')) {
      this.row += 1;
      const ege = asObject(element);
      if (ege === null) this.account.reject(this.row, strayElement('ege', element));
      else this.takeEstablishment(ege, manager);
    }
  }

  private takeEstablishment(ege: JsonObject, manager: ReturnType<typeof managerOf>): void {
    this.observe(ege);
    const reading = readEstablishment(ege, manager, this.communes);
    if (reading.outcome !== 'accepted') this.account.leave(this.row, reading);
    else if (this.drafts.has(reading.establishment.finessEt)) {
      const value = reading.establishment.finessEt;
      this.account.reject(this.row, { code: 'duplicate-finess', column: 'numFinessEge', value });
    } else {
      const { establishment, remarks } = reading;
      this.drafts.set(establishment.finessEt, { row: this.row, establishment, remarks });
    }
  }

  private observe(ege: JsonObject): void {
    const number = finessTextOf(ege);
    if (number !== null) this.listedNumbers.add(number);
    const commune = communeTextOf(ege);
    if (commune !== null && isCommuneCode(commune)) {
      this.observedDepartements.add(departementOfCommune(commune));
    }
  }
}
