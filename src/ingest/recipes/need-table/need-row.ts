import type { NeedPublic } from '@/domain/need';
import { failure, success, type Result } from '@/lib';
import { plainText } from '../../mapping';
import type { Remark, RowAccount } from '../../report/row-account';
import { readPublicWord, type TableRow } from '../../table';
import type { CollectorIssue } from '../tabular/departement-totals';
import { readOnce } from '../tabular/read-once';
import { dateCellReader, RowCells } from '../tabular/row-cells';
import type { TerritoryJoin } from '../tabular/territory-join';
import type { TerritoryRead } from '../tabular/territory-reading';
import { type CountIssue, type CountReading, readCount, readCountOfRate } from '../tabular/count-cell';
import type { NeedCollector, NeedSeries } from './need-collector';
import type { NeedMeasure, NeedPlan } from './need-plan';

/** What reading the rows of a need table needs. */
export interface NeedRowsOptions {
  readonly plan: NeedPlan;
  readonly headers: readonly string[];
  /** Name given to the source where the table names none. */
  readonly defaultSource: string;
  readonly join: TerritoryJoin;
  readonly collector: NeedCollector;
  readonly account: RowAccount;
}

type RowSeries = Omit<NeedSeries, 'source'> & { readonly source: string | null };

/** Reads the rows of a need table one by one and closes each in the account. */
export class NeedRows {
  /** Whether a row of a commune was counted. */
  hasCommunes = false;
  private remarks: Remark[] = [];
  private readonly readDate = dateCellReader();
  private readonly readPublic = readOnce((cell): Result<NeedPublic | null, 'unknown-public'> => {
    if (cell.trim() === '') return success(null);
    const found = readPublicWord(cell);
    return found === null ? failure('unknown-public') : success(found);
  });

  constructor(private readonly options: NeedRowsOptions) {}

  /** Closes a row: accepted when a count of it at least can be taken. */
  take({ cells, row }: TableRow): void {
    const { account, join, plan } = this.options;
    this.remarks = [];
    const reading = join.read(row, cells);
    const across = reading.outcome === 'read' ? undefined : reading.across;
    const territory = across ?? reading;
    if (territory.outcome !== 'read') {
      account.leave(row, {
        outcome: territory.outcome,
        remark: this.remark(territory.code, plan.territory, cells),
      });
      return;
    }
    if (across !== undefined) this.note('epci-across-kept-whole', plan.territory, cells);
    if (territory.remark !== null) this.note(territory.remark, plan.territory, cells);
    const series = this.readSeries(cells);
    if (!series.ok) account.reject(row, series.error);
    else this.takeCounts({ cells, row }, territory, series.value);
  }

  private takeCounts(
    { cells, row }: Pick<TableRow, 'cells' | 'row'>,
    territory: TerritoryRead,
    series: RowSeries,
  ): void {
    const { account, collector, plan } = this.options;
    let refusal: Remark | null = null;
    let taken = 0;
    for (const measure of plan.measures) {
      const count = readMeasure(measure, cells);
      const issue: CountIssue | CollectorIssue | null = count.ok
        ? collector.add({
            territory,
            series: this.seriesOf(measure, series),
            count: count.value.value,
            ...this.namesOf(cells),
          })
        : count.error;
      if (issue === null) {
        taken += 1;
        if (count.ok && count.value.remark !== null) this.note(count.value.remark, measure.position, cells);
      } else {
        const column = issue === 'duplicate-row' || issue === 'territory-level-mixed' ? plan.territory : null;
        const remark = this.remark(issue, column ?? measure.position, cells);
        if (plan.measures.length > 1) this.remarks.push(remark);
        refusal ??= remark;
      }
    }
    if (taken === 0 && refusal !== null) account.reject(row, refusal);
    else {
      account.accept(row, this.remarks);
      this.hasCommunes ||= territory.level === 'commune';
    }
  }

  /** What the cells of a row say of all its counts. */
  private readSeries(cells: readonly string[]): Result<RowSeries, Remark> {
    const { plan } = this.options;
    const forWhom = this.readPublic(plan.public === null ? '' : (cells[plan.public] ?? ''));
    if (!forWhom.ok) return failure(this.remark(forWhom.error, plan.public, cells));
    const date = this.readDate(plan.date === null ? '' : (cells[plan.date] ?? ''));
    if (!date.ok) return failure(this.remark(date.error, plan.date, cells));
    const source = plan.source === null ? '' : (cells[plan.source] ?? '').trim();
    const { fixed } = plan;
    if (plan.public !== null && forWhom.value === null && fixed.public === null) {
      this.note('public-assumed-all', plan.public, cells);
    }
    if (plan.source !== null && source === '' && fixed.source === null) {
      this.note('source-named-after-file', plan.source, cells);
    }
    return success({
      public: forWhom.value ?? fixed.public ?? 'all',
      referenceDate: date.value ?? fixed.date,
      source: source === '' ? fixed.source : source,
    });
  }

  private seriesOf(measure: NeedMeasure, series: RowSeries): NeedSeries {
    return {
      source: measure.source ?? series.source ?? this.options.defaultSource,
      public: measure.public ?? series.public,
      referenceDate: measure.referenceDate ?? series.referenceDate,
    };
  }

  /** What tells the row from others of its territory, and who contributes its counts; empty where no column says it. */
  private namesOf(cells: readonly string[]): { readonly name: string; readonly contributor: string } {
    const { names, contributor } = this.options.plan;
    const read = (position: number | null) =>
      position === null ? '' : plainText(cells[position] ?? '').trim();
    return {
      name: names
        .map(read)
        .filter((text) => text !== '')
        .join(' '),
      contributor: read(contributor),
    };
  }

  private note(code: Remark['code'], column: number | null, cells: readonly string[]): void {
    this.remarks.push(this.remark(code, column, cells));
  }

  private remark(code: Remark['code'], column: number | null, cells: readonly string[]): Remark {
    return new RowCells(this.options.headers, cells).remark(code, column);
  }
}

function readMeasure(
  { position, rate }: NeedMeasure,
  cells: readonly string[],
): Result<CountReading, CountIssue> {
  const cell = cells[position] ?? '';
  return rate === null ? readCount(cell) : readCountOfRate(cell, cells[rate.denominator] ?? '', rate.per);
}
