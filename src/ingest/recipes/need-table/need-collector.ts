import { type MeasuredValue, MISSING, numberOf } from '@/domain/measure';
import type { NeedPublic, NeedRecord } from '@/domain/need';
import type { RowAccount } from '../../report/row-account';
import { type CollectorIssue, type DepartementTotal, DepartementTotals } from '../tabular/departement-totals';
import { shareOfCount, sumOfCounts } from '../tabular/sum-of-counts';
import type { TerritoryRead } from '../tabular/territory-reading';

/** What tells two counts of one territory apart. */
export interface NeedSeries {
  readonly source: string;
  readonly public: NeedPublic;
  readonly referenceDate: string | null;
}

interface NeedFigures {
  readonly count: MeasuredValue;
  /** People of the largest row counted so far. */
  readonly largest: number;
}

/**
 * Gathers rows into one record for each département, source, public and date. Rows of communes are summed; a row that
 * says again what another row has said is refused, and so is one at another level. Several files may fill one collector.
 */
export class NeedCollector {
  private readonly totals = new DepartementTotals<NeedSeries, NeedFigures>({
    keyOf: (series) => JSON.stringify([series.source, series.public, series.referenceDate]),
    isSame,
    shareOf: ({ count }, share) => figuresOf(shareOfCount(count, share)),
    sumOf: (left, right) => ({
      count: sumOfCounts(left.count, right.count),
      largest: Math.max(left.largest, right.largest),
    }),
  });

  /** Says whose rows come from now on. */
  openFile(account: RowAccount): void {
    this.totals.openFile(account);
  }

  /** Takes back what the open file gave: it could not be read to its end. */
  dropFile(): void {
    this.totals.dropFile();
  }

  /** Takes a count, or answers why it cannot. */
  add(territory: TerritoryRead, series: NeedSeries, count: MeasuredValue): CollectorIssue | null {
    return this.totals.add({ territory, series, figures: figuresOf(count), name: '' });
  }

  /**
   * Remarks, once every file was read, on those that gave one of the two parts of the Rhône without any giving the other:
   * half a département is not its count.
   */
  remarkOnHalves(): void {
    this.totals.remarkOnHalves();
  }

  /** The records, in the order they first appeared. */
  records(): readonly NeedRecord[] {
    return this.totals.all().map((total) => {
      const { series, departementCode, figures, isHalf } = total;
      const count = isHalf ? MISSING : figures.count;
      return { departementCode, ...series, count, ...largestContribution(total) };
    });
  }
}

function figuresOf(count: MeasuredValue): NeedFigures {
  return { count, largest: numberOf(count) ?? 0 };
}

/** Rows finer than a département are contributors to it; a row that is the whole of it tells of none. */
function largestContribution({
  level,
  figures: { count, largest },
}: DepartementTotal<NeedSeries, NeedFigures>): Pick<NeedRecord, 'largestContribution'> {
  const isFiner = level === 'commune' || level === 'epci';
  return isFiner && numberOf(count) !== undefined ? { largestContribution: largest } : {};
}

function isSame(left: NeedSeries, right: NeedSeries): boolean {
  return (
    left.source === right.source && left.public === right.public && left.referenceDate === right.referenceDate
  );
}
