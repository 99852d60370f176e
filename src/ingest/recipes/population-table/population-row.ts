import { numberOf } from '@/domain/measure';
import type { CommuneTable } from '@/domain/territory';
import type { Remark, RowAccount } from '../../report/row-account';
import type { TableRow } from '../../table';
import { readPeople } from '../tabular/count-cell';
import { RowCells } from '../tabular/row-cells';
import type { TerritoryJoin } from '../tabular/territory-join';
import type { TerritoryRead } from '../tabular/territory-reading';
import type { PopulationCounts } from './population-counts';
import type { PopulationPlan } from './population-plan';

/** What reading the rows of a table of inhabitants needs. */
export interface PopulationRowsOptions {
  readonly plan: PopulationPlan;
  readonly headers: readonly string[];
  readonly join: TerritoryJoin;
  readonly communes: CommuneTable;
  readonly counts: PopulationCounts;
  readonly account: RowAccount;
}

/** Reads the rows of a table of inhabitants by commune one by one and closes each in the account. */
export class PopulationRows {
  constructor(private readonly options: PopulationRowsOptions) {}

  /** Closes a row. */
  take({ cells: texts, row }: TableRow): void {
    const { account, plan, headers, join, counts } = this.options;
    const cells = new RowCells(headers, texts);
    const reading = join.read(row, texts);
    if (reading.outcome !== 'read') {
      const code = reading.code === 'unknown-departement' ? 'unknown-commune' : reading.code;
      return account.leave(row, { outcome: reading.outcome, remark: cells.remark(code, plan.commune) });
    }
    if (reading.level !== 'commune')
      return account.reject(row, cells.remark('row-not-of-a-commune', plan.commune));
    const communes = this.communesOf(reading);
    if (communes === null) return account.reject(row, cells.remark('unknown-commune', plan.commune));
    const isPartOfCommune = reading.moved === null && communes[0]?.code !== reading.key;
    if (isPartOfCommune && reading.key !== '')
      return account.skip(row, cells.remark('arrondissement-not-counted', plan.commune));
    const people = this.peopleOf(cells);
    if ('refusal' in people) return account.reject(row, people.refusal);
    if (!counts.isFirst(reading.key)) return account.reject(row, cells.remark('duplicate-row', plan.commune));
    for (const { code, share } of communes) counts.add(code, people.counts, share);
    const moved = reading.remark === null ? [] : [cells.remark(reading.remark, plan.commune)];
    account.accept(row, [...moved, ...people.remarks]);
  }

  private communesOf({ parts }: TerritoryRead) {
    const { communes } = this.options;
    const found = parts.flatMap(({ communeCode, share }) => {
      const code = communeCode === null ? undefined : communes.codes[communes.positionOf(communeCode) ?? -1];
      return code === undefined ? [] : [{ code, share }];
    });
    return found.length === parts.length ? found : null;
  }

  private peopleOf(
    cells: RowCells,
  ):
    | { readonly refusal: Remark }
    | { readonly counts: readonly number[]; readonly remarks: readonly Remark[] } {
    const counts: number[] = [];
    const remarks: Remark[] = [];
    for (const column of this.options.plan.columns) {
      const reading = readPeople(cells.text(column));
      if (!reading.ok) return { refusal: cells.remark(reading.error, column) };
      const { value, remark } = reading.value;
      counts.push(numberOf(value) ?? Number.NaN);
      if (remark !== null) remarks.push(cells.remark(remark, column));
    }
    return { counts, remarks };
  }
}
