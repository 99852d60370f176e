import { type MeasuredValue, MISSING, numberOf } from '@/domain/measure';
import type { FineNeed, NeedPublic, NeedRecord } from '@/domain/need';
import type { CommuneTable } from '@/domain/territory';
import type { RowAccount } from '../../report/row-account';
import { type CollectorIssue, DepartementTotals } from '../tabular/departement-totals';
import { shareOfCount, sumOfCounts } from '../tabular/sum-of-counts';
import type { TerritoryRead } from '../tabular/territory-reading';
import {
  addContribution,
  contributionOf,
  type Contributions,
  summariseContributions,
} from './need-contributions';
import { FineCounts } from './fine-counts';

/** What tells two counts of one territory apart. */
export interface NeedSeries {
  readonly source: string;
  readonly public: NeedPublic;
  readonly referenceDate: string | null;
}

interface NeedFigures {
  readonly count: MeasuredValue;
  readonly contributions: Contributions;
}

/** A count to take. */
interface NeedCount {
  readonly territory: TerritoryRead;
  readonly series: NeedSeries;
  readonly count: MeasuredValue;
  /** What tells the row from others of its territory, and who contributes the count; empty where nothing says it. */
  readonly name: string;
  readonly contributor: string;
}

/**
 * Gathers rows into one record for each département, source, public and date. Rows of communes are summed, and so are
 * rows of one territory that name different establishments; a row that says again what another row has said is refused,
 * and so is one at another level. Several files may fill one collector.
 */
export class NeedCollector {
  private readonly totals = new DepartementTotals<NeedSeries, NeedFigures>({
    keyOf: (series) => JSON.stringify([series.source, series.public, series.referenceDate]),
    isSame,
    shareOf: ({ count, contributions }, share) =>
      figuresOf(shareOfCount(count, share), contributions.contributor),
    sumOf: (left, right) => ({
      count: sumOfCounts(left.count, right.count),
      contributions: addContribution(left.contributions, right.contributions),
    }),
  });

  private readonly fineCounts = new FineCounts();

  /** Says whose rows come from now on. */
  openFile(account: RowAccount): void {
    this.totals.openFile(account);
    this.fineCounts.openFile();
  }

  /** Takes back what the open file gave: it could not be read to its end. */
  dropFile(): void {
    this.totals.dropFile();
    this.fineCounts.dropFile();
  }

  /**
   * Takes a count, or answers why it cannot. That of an EPCI across départements is never shared out among them: it leaves
   * them without a count.
   */
  add({ territory, series, count, name, contributor }: NeedCount): CollectorIssue | null {
    const isAcross = territory.level === 'epci' && territory.parts.length > 1;
    const figures = figuresOf(isAcross ? MISSING : count, contributor);
    const issue = this.totals.add({ territory, series, figures, name });
    if (issue === null) this.fineCounts.add({ territory, series, count, contributor });
    return issue;
  }

  /** The counts by commune and EPCI; `undefined` where every row is about a département. */
  fine(communes: CommuneTable): FineNeed | undefined {
    return this.fineCounts.build(communes);
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
    const totals = this.totals.all().map((total) => ({
      ...total,
      ...summariseContributions(total.figures.contributions),
    }));
    const sharedSources = new Set(
      totals.flatMap(({ named, series: { source } }) => (named > 1 ? [source] : [])),
    );
    // A name a row may be that of the territory; a source tells its contributors where it names several of one territory.
    return totals.map(({ series, departementCode, level, figures, isHalf, largest, named }) => {
      const count = isHalf ? MISSING : figures.count;
      const isFiner = level === 'commune' || level === 'epci';
      const tells = isFiner || (named > 0 && sharedSources.has(series.source));
      const isKnown = tells && numberOf(figures.count) !== undefined;
      return { departementCode, ...series, count, ...(isKnown ? { largestContribution: largest } : {}) };
    });
  }
}

function figuresOf(count: MeasuredValue, contributor: string): NeedFigures {
  return { count, contributions: contributionOf(contributor, count) };
}

function isSame(left: NeedSeries, right: NeedSeries): boolean {
  return (
    left.source === right.source && left.public === right.public && left.referenceDate === right.referenceDate
  );
}
