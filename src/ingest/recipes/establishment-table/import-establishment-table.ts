import type { Establishment, OfferDataset } from '@/domain/offer';
import type { DepartementCode } from '@/domain/territory';
import { failure, success, type Result } from '@/lib';
import { fingerprint } from '../../fingerprint';
import type { ImportHooks, ReadIssue } from '../../read';
import { RowAccount } from '../../report/row-account';
import type { TableRow } from '../../table';
import { readBody } from '../tabular/read-body';
import type { TableImport } from '../tabular/table-import';
import type { TableToRead } from '../tabular/table-to-read';
import { type TerritoryDirectories, TerritoryJoin } from '../tabular/territory-join';
import { titleOf } from '../tabular/title';
import { establishmentPlanOf } from './establishment-plan';
import { EstablishmentRows } from './establishment-row';
import { ProvisionalNumbers } from './provisional-numbers';

/** Gathers the establishments of the tables of an import, each once. */
export class EstablishmentCollector {
  readonly provisional = new ProvisionalNumbers();
  readonly observedDepartements = new Set<DepartementCode>();
  private readonly taken = new Map<string, Establishment>();
  private heldBefore = 0;

  /** Says that the rows of another file come from now on. */
  openFile(): void {
    this.heldBefore = this.taken.size;
  }

  /** Takes back what the open file gave: it could not be read to its end. */
  dropFile(): void {
    for (const number of [...this.taken.keys()].slice(this.heldBefore)) this.taken.delete(number);
  }

  /** Takes an establishment, or answers `false` when its number is already there. */
  add(establishment: Establishment): boolean {
    if (this.taken.has(establishment.finessEt)) return false;
    this.taken.set(establishment.finessEt, establishment);
    return true;
  }

  /** The establishments, in the order they first appeared. */
  establishments(): readonly Establishment[] {
    return [...this.taken.values()];
  }
}

/** Reads a table of establishments into `collector` and accounts for its rows. */
export async function importEstablishmentTable(
  source: TableToRead,
  target: { readonly collector: EstablishmentCollector; readonly directories: TerritoryDirectories },
  hooks: ImportHooks,
): Promise<Result<TableImport, ReadIssue>> {
  const { file, table, mapping, bound } = source;
  const { collector, directories } = target;
  const account = new RowAccount(file.name, 'establishment-table');
  const plan = establishmentPlanOf(bound);
  const columns = { territory: plan.territory ?? null, parent: plan['parent-territory'] ?? null };
  const join = new TerritoryJoin(source, columns, directories);
  const rows = new EstablishmentRows({
    plan,
    headers: table.layout.headers,
    join,
    communes: directories.communes,
    categoryRepairs: mapping.categoryRepairs ?? {},
    fixedCategory: mapping.fixed.category ?? '',
    provisional: collector.provisional,
  });
  const take = (row: TableRow) => {
    const reading = rows.read(row);
    if (reading.outcome !== 'accepted') account.leave(row.row, reading);
    else if (collector.add(reading.establishment)) account.accept(row.row, reading.remarks);
    else {
      const code = reading.hasOwnNumber ? 'duplicate-finess' : 'several-establishments-in-one-place';
      const column = table.layout.headers[plan.finess ?? plan.name ?? -1] ?? null;
      account.reject(row.row, { code, column, value: reading.establishment.name });
    }
  };
  collector.openFile();
  const reading = await readBody({ file, layout: table.layout }, hooks, { account, take });
  if (!reading.ok) {
    collector.dropFile();
    return failure(reading.error);
  }
  for (const code of rows.observedDepartements) collector.observedDepartements.add(code);
  for (const { code, value } of source.notes) account.remarkOnFile({ code, column: null, value });
  return success({ account, matches: join.close(account) });
}

/** The offer of all the tables of establishments of an import. */
export function buildEstablishmentOffer(
  collector: EstablishmentCollector,
  fileNames: readonly string[],
): OfferDataset {
  const name = fileNames.map(titleOf).join(' + ');
  const establishments = collector.establishments();
  const id = `establishments-${fingerprint([name, ...establishments])}`;
  return {
    kind: 'offer',
    id,
    name,
    provenance: { id, source: name, date: null, licence: null, status: 'user' },
    establishments,
    observedDepartements: collector.observedDepartements,
  };
}
