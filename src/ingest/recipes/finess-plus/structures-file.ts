import type { Establishment, FinessNumber } from '@/domain/offer';
import { type DepartementCode, departementOfCommune, isCommuneCode } from '@/domain/territory';
import { failure, success, type Result } from '@/lib';
import type { ImportContext } from '../../import-context';
import {
  asObject,
  type ImportHooks,
  type JsonObject,
  objectsAt,
  readJson,
  type ReadIssue,
  type SourceFile,
} from '../../read';
import { type Remark, RowAccount } from '../../report/row-account';
import { communeTextOf, finessTextOf, managerOf, readEstablishment } from './establishment-row';
import { readFileMember, type FileStamp } from './file-stamp';

/** An establishment taken from the structures file, its row still open until the activités have been read. */
interface EstablishmentDraft {
  readonly row: number;
  readonly establishment: Omit<Establishment, 'capacities'>;
  readonly remarks: readonly Remark[];
}

/** What the structures file says. Rows are the `ege`, numbered from 1 in the order of the file. */
export interface StructuresFile {
  readonly account: RowAccount;
  readonly stamp: FileStamp;
  readonly drafts: ReadonlyMap<FinessNumber, EstablishmentDraft>;
  /** Numbers the file lists, whatever became of them. */
  readonly listedNumbers: ReadonlySet<string>;
  readonly observedDepartements: ReadonlySet<DepartementCode>;
}

/** Reads the structures file of FINESS+ one legal entity at a time. */
export async function readStructures(
  file: SourceFile,
  context: ImportContext,
  hooks: ImportHooks,
): Promise<Result<StructuresFile, ReadIssue>> {
  const collector = new StructuresCollector(file.name, context);
  const reading = await readJson(file, { phase: 'reading', hooks }, (part) => {
    if (part.kind === 'member') readFileMember(part, collector.stamp, collector.account);
    else if (part.key === 'pmej') collector.takeLegalEntity(asObject(part.value));
    return 'continue';
  });
  return reading.ok ? success(collector) : failure(reading.error);
}

class StructuresCollector implements StructuresFile {
  readonly account: RowAccount;
  readonly stamp: FileStamp = { generatedAt: null };
  readonly drafts = new Map<FinessNumber, EstablishmentDraft>();
  readonly listedNumbers = new Set<string>();
  readonly observedDepartements = new Set<DepartementCode>();
  private row = 0;

  constructor(
    fileName: string,
    private readonly context: ImportContext,
  ) {
    this.account = new RowAccount(fileName, 'finess-structures');
  }

  takeLegalEntity(pmej: JsonObject | null): void {
    if (pmej === null) return;
    const manager = managerOf(pmej);
    for (const ege of objectsAt(pmej, 'ege')) this.takeEstablishment(ege, manager);
  }

  private takeEstablishment(ege: JsonObject, manager: ReturnType<typeof managerOf>): void {
    this.row += 1;
    this.observe(ege);
    const reading = readEstablishment(ege, manager, this.context.communes);
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
