import { estimated, known, type MeasuredValue, MISSING, numberOf, SUPPRESSED } from '@/domain/measure';
import type { NeedPublic, NeedRecord } from '@/domain/need';
import type { DepartementCode } from '@/domain/territory';
import type { RowAccount } from '../../report/row-account';
import type { ReadLevel, TerritoryPart, TerritoryRead } from '../tabular/territory-reading';

/** What tells two counts of one territory apart. */
export interface NeedSeries {
  readonly source: string;
  readonly public: NeedPublic;
  readonly referenceDate: string | null;
}

/** Why a count cannot join the others. */
export type CollectorIssue = 'duplicate-row' | 'territory-level-mixed';

interface DepartementTotal {
  readonly series: NeedSeries;
  readonly departementCode: DepartementCode;
  readonly level: ReadLevel;
  /** Communes or EPCI counted so far, as their file divides France. */
  counted: Set<string>;
  /** The account of the file that gave its first part. */
  readonly account: RowAccount | null;
  count: MeasuredValue;
  /** People of the largest row counted so far. */
  largest: number;
}

type SeriesTotals = Map<DepartementCode, DepartementTotal>;

/**
 * Gathers rows into one record for each département, source, public and date. Rows of communes are summed; a row that
 * says again what another row has said is refused, and so is one at another level. Several files may fill one collector.
 */
export class NeedCollector {
  private readonly series = new Map<string, SeriesTotals>();
  private readonly totals: DepartementTotal[] = [];
  private last: { readonly series: NeedSeries; readonly totals: SeriesTotals } | null = null;
  private account: RowAccount | null = null;

  /** Totals the open file changed, as they were before it; `null` for those it began. */
  private readonly before = new Map<DepartementTotal, Pick<DepartementTotal, 'count' | 'counted'> | null>();

  /** Says whose rows come from now on. */
  openFile(account: RowAccount): void {
    this.account = account;
    this.before.clear();
  }

  /** Takes back what the open file gave: it could not be read to its end. */
  dropFile(): void {
    for (const [total, held] of this.before) {
      if (held !== null) Object.assign(total, held);
      else {
        this.totals.splice(this.totals.indexOf(total), 1);
        this.totalsOf(total.series).delete(total.departementCode);
      }
    }
    this.before.clear();
  }

  /** Takes a count, or answers why it cannot. */
  add(territory: TerritoryRead, series: NeedSeries, count: MeasuredValue): CollectorIssue | null {
    const totals = this.totalsOf(series);
    for (const part of territory.parts) {
      const issue = issueOf(totals.get(part.departementCode), territory);
      if (issue !== null) return issue;
    }
    for (const part of territory.parts) this.addPart(totals, { territory, part, series }, count);
    return null;
  }

  /**
   * Remarks, once every file was read, on those that gave one of the two parts of the Rhône without any giving the other:
   * half a département is not its count.
   */
  remarkOnHalves(): void {
    const accounts = new Set(this.totals.filter(isHalfRhone).map(({ account }) => account));
    for (const account of accounts) account?.remarkOnFile({ code: 'rhone-in-part', column: null, value: '' });
  }

  /** The records, in the order they first appeared. */
  records(): readonly NeedRecord[] {
    return this.totals.map((total) => {
      const { series, departementCode } = total;
      const count = isHalfRhone(total) ? MISSING : total.count;
      return { departementCode, ...series, count, ...largestContribution(total) };
    });
  }

  private addPart(
    totals: SeriesTotals,
    {
      territory,
      part,
      series,
    }: {
      readonly territory: TerritoryRead;
      readonly part: TerritoryPart;
      readonly series: NeedSeries;
    },
    count: MeasuredValue,
  ): void {
    const { departementCode, share } = part;
    const shared = share === 1 ? count : shareOf(count, share);
    const total = totals.get(departementCode);
    if (total === undefined) {
      const { level, key } = territory;
      const { account } = this;
      const largest = numberOf(shared) ?? 0;
      const created = {
        series,
        departementCode,
        level,
        account,
        counted: new Set([key]),
        count: shared,
        largest,
      };
      totals.set(departementCode, created);
      this.totals.push(created);
      this.before.set(created, null);
    } else {
      this.keepBefore(total);
      total.counted.add(territory.key);
      total.count = sumOfCounts(total.count, shared);
      total.largest = Math.max(total.largest, numberOf(shared) ?? 0);
    }
  }

  private keepBefore(total: DepartementTotal): void {
    if (this.before.has(total)) return;
    this.before.set(total, { count: total.count, counted: new Set(total.counted) });
  }

  /** Rows of one series mostly follow each other. */
  private totalsOf(series: NeedSeries): SeriesTotals {
    if (this.last !== null && isSame(this.last.series, series)) return this.last.totals;
    const key = JSON.stringify([series.source, series.public, series.referenceDate]);
    const totals: SeriesTotals = this.series.get(key) ?? new Map<DepartementCode, DepartementTotal>();
    this.series.set(key, totals);
    this.last = { series, totals };
    return totals;
  }
}

const PARTS_OF_RHONE = 2;

function isHalfRhone({ level, counted }: DepartementTotal): boolean {
  return level === 'rhone-part' && counted.size < PARTS_OF_RHONE;
}

/** Rows finer than a département are contributors to it; a row that is the whole of it tells of none. */
function largestContribution({
  level,
  count,
  largest,
}: DepartementTotal): Pick<NeedRecord, 'largestContribution'> {
  const isFiner = level === 'commune' || level === 'epci';
  return isFiner && numberOf(count) !== undefined ? { largestContribution: largest } : {};
}

function isSame(left: NeedSeries, right: NeedSeries): boolean {
  return (
    left.source === right.source && left.public === right.public && left.referenceDate === right.referenceDate
  );
}

function issueOf(total: DepartementTotal | undefined, { level, key }: TerritoryRead): CollectorIssue | null {
  if (total === undefined) return null;
  if (total.level !== level) return 'territory-level-mixed';
  return total.counted.has(key) ? 'duplicate-row' : null;
}

/** The part of a count that a share of its territory receives: an estimate. */
function shareOf(count: MeasuredValue, share: number): MeasuredValue {
  return count.status === 'known' || count.status === 'estimated' ? estimated(count.value * share) : count;
}

/** A hidden part makes the sum hidden, an unknown part makes it unknown: neither is a zero. */
function sumOfCounts(left: MeasuredValue, right: MeasuredValue): MeasuredValue {
  if (left.status === 'suppressed' || right.status === 'suppressed') return SUPPRESSED;
  if (left.status !== 'known' && left.status !== 'estimated') return MISSING;
  if (right.status !== 'known' && right.status !== 'estimated') return MISSING;
  const sum = left.value + right.value;
  return left.status === 'known' && right.status === 'known' ? known(sum) : estimated(sum);
}
