import type { Capacity, Establishment, FinessNumber, OfferDataset } from '@/domain/offer';
import type { DepartementCode } from '@/domain/territory';
import type { Result } from '@/lib';
import { fingerprint } from '../../fingerprint';
import type { ImportContext } from '../../import-context';
import type { ImportHooks, ReadIssue, SourceFile } from '../../read';
import type { ImportFailureCode } from '../../report/codes';
import type { FileKind } from '../../report/import-report';
import type { Remark, RowAccount } from '../../report/row-account';

/** An establishment taken from a structures file, its row still open until the capacities have been read. */
export interface EstablishmentDraft {
  readonly row: number;
  readonly establishment: Omit<Establishment, 'capacities'>;
  readonly remarks: readonly Remark[];
}

/** What the structures file of a register says. */
export interface StructuresFile {
  readonly account: RowAccount;
  /** ISO day of the extraction; `null` when the file does not say. */
  readonly date: string | null;
  readonly drafts: ReadonlyMap<FinessNumber, EstablishmentDraft>;
  /** Numbers the file lists, whatever became of them. */
  readonly listedNumbers: ReadonlySet<string>;
  readonly observedDepartements: ReadonlySet<DepartementCode>;
}

/** What the other file of a register says of the kept establishments. */
export interface CapacitiesFile {
  readonly account: RowAccount;
  /** Capacities by FINESS number; an establishment the file names without capacities has an empty list. */
  readonly capacities: ReadonlyMap<string, readonly Capacity[]>;
}

/** The two files a register is published as. */
export interface RegisterPair {
  readonly structures: SourceFile;
  readonly capacities: SourceFile;
}

/** The offer of a pair and the account of each file. */
export interface RegisterImport {
  readonly offer: OfferDataset;
  readonly accounts: { readonly structures: RowAccount; readonly capacities: RowAccount };
}

/** Which file of a pair could not be read, and why. */
export interface RegisterIssue {
  readonly role: keyof RegisterPair;
  readonly issue: ReadIssue;
}

/** A way the register of establishments is published: two files that are worth nothing one without the other. */
export interface RegisterRecipe {
  readonly kinds: Readonly<Record<keyof RegisterPair, FileKind>>;
  /** What to tell of the file that is there when the other one is missing, by the one that is missing. */
  readonly missing: Readonly<Record<keyof RegisterPair, ImportFailureCode>>;
  /** Reads a file to its end and keeps nothing: only its damages matter. */
  readThrough(file: SourceFile, hooks: ImportHooks): Promise<Result<unknown, ReadIssue>>;
  importPair(
    pair: RegisterPair,
    context: ImportContext,
    hooks: ImportHooks,
  ): Promise<Result<RegisterImport, RegisterIssue>>;
}

/** What the offer of a register is called and where it comes from. */
export interface RegisterTitle {
  /** First part of the id of the dataset. */
  readonly prefix: string;
  readonly name: string;
  readonly source: string;
  /** Field a remark about a FINESS number points at. */
  readonly finessColumn: string;
}

const LICENCE = 'Licence Ouverte 2.0';

/** Joins the two files of a register by FINESS number and closes the rows of the establishments. */
export function buildRegisterImport(
  structures: StructuresFile,
  capacities: CapacitiesFile,
  title: RegisterTitle,
): RegisterImport {
  const establishments = joinCapacities(structures, capacities, title.finessColumn);
  const { date, observedDepartements } = structures;
  const id = `${title.prefix}-${fingerprint([date, ...establishments])}`;
  return {
    accounts: { structures: structures.account, capacities: capacities.account },
    offer: {
      kind: 'offer',
      id,
      name: date === null ? title.name : `${title.name} ${date}`,
      provenance: { id, source: title.source, date, licence: LICENCE, status: 'user' },
      establishments,
      observedDepartements,
    },
  };
}

function joinCapacities(
  structures: StructuresFile,
  { capacities }: CapacitiesFile,
  column: string,
): Establishment[] {
  return [...structures.drafts.values()].map(({ row, establishment, remarks }) => {
    const value = establishment.finessEt;
    const found = capacities.get(value);
    const unmatched = { code: 'establishment-without-activities', column, value } as const;
    structures.account.accept(row, found === undefined ? [...remarks, unmatched] : remarks);
    return { ...establishment, capacities: found ?? [] };
  });
}
