import type { MeasuredValue } from '@/domain/measure';
import type { FineNeed, FineNeedSeries, FineTerritory } from '@/domain/need';
import {
  type CommuneTable,
  type DepartementCode,
  departementOfCommune,
  type EpciCode,
} from '@/domain/territory';
import { shareOfCount, sumOfCounts } from '../tabular/sum-of-counts';
import type { TerritoryRead } from '../tabular/territory-reading';
import {
  addContribution,
  contributionOf,
  type Contributions,
  type ContributionSummary,
  summariseContributions,
} from './need-contributions';

type Series = Pick<FineNeedSeries, 'source' | 'public' | 'referenceDate'>;

/** A count that was taken into the total of its département. */
interface FineCount {
  readonly territory: TerritoryRead;
  readonly series: Series;
  readonly count: MeasuredValue;
  readonly contributor: string;
}

interface FineTotal {
  readonly count: MeasuredValue;
  readonly contributions: Contributions;
}

interface FineSeries {
  readonly series: Series;
  /** By code of the territory. */
  readonly totals: Map<string, FineTotal>;
}

/** Keeps the counts of communes and EPCI beside the sums of their départements. */
export class FineCounts {
  private readonly taken: FineCount[] = [];
  private takenBefore = 0;

  /** Says that the rows of another file come from now on. */
  openFile(): void {
    this.takenBefore = this.taken.length;
  }

  /** Takes back what the open file gave. */
  dropFile(): void {
    this.taken.length = this.takenBefore;
  }

  /** Takes a count that no other repeats; that of a département is let go. */
  add(count: FineCount): void {
    const { level } = count.territory;
    if (level === 'commune' || level === 'epci') this.taken.push(count);
  }

  /**
   * The counts by territory of today. What a commune that the directory does not know has is counted in its département
   * alone.
   */
  build(communes: CommuneTable): FineNeed | undefined {
    const territories = new Map<string, FineTerritory>();
    const bySeries = new Map<string, FineSeries>();
    for (const taken of this.taken) {
      const { source, public: group, referenceDate } = taken.series;
      const key = JSON.stringify([source, group, referenceDate]);
      const { totals } = bySeries.get(key) ?? { totals: new Map<string, FineTotal>() };
      bySeries.set(key, { series: taken.series, totals });
      for (const { territory, share } of partsOf(taken.territory, communes)) {
        territories.set(territory.code, territory);
        addTo(totals, territory.code, { ...taken, count: shareOf(taken.count, share) });
      }
    }
    if (territories.size === 0) return undefined;
    const listed = [...territories.values()].sort((left, right) => (left.code < right.code ? -1 : 1));
    return {
      territories: listed,
      epcis: placeEpcis(listed, communes),
      series: alignSeries([...bySeries.values()], listed),
    };
  }
}

function shareOf(count: MeasuredValue, share: number): MeasuredValue {
  return share === 1 ? count : shareOfCount(count, share);
}

function partsOf(
  { level, key, parts }: TerritoryRead,
  communes: CommuneTable,
): readonly { readonly territory: FineTerritory; readonly share: number }[] {
  if (level === 'epci') return [{ territory: { level, code: key as EpciCode }, share: 1 }];
  return parts.flatMap(({ communeCode, share }) => {
    const position = communeCode === null ? undefined : communes.positionOf(communeCode);
    const code = communes.codes[position ?? -1];
    if (position === undefined || code === undefined) return [];
    return [{ territory: { level: 'commune', code, epci: communes.epciCodes[position] ?? null }, share }];
  });
}

function addTo(
  totals: Map<string, FineTotal>,
  code: string,
  { count, contributor }: Pick<FineCount, 'count' | 'contributor'>,
): void {
  const held = totals.get(code);
  const contributions = contributionOf(contributor, count);
  totals.set(
    code,
    held === undefined
      ? { count, contributions }
      : {
          count: sumOfCounts(held.count, count),
          contributions: addContribution(held.contributions, contributions),
        },
  );
}

function placeEpcis(territories: readonly FineTerritory[], communes: CommuneTable): FineNeed['epcis'] {
  const met = new Map<EpciCode, Set<DepartementCode>>();
  for (const territory of territories) {
    const epci = territory.level === 'epci' ? territory.code : territory.epci;
    if (epci !== null) met.set(epci, new Set());
  }
  communes.epciCodes.forEach((epci, position) => {
    const commune = communes.codes[position];
    if (epci !== null && commune !== undefined) met.get(epci)?.add(departementOfCommune(commune));
  });
  return [...met]
    .map(([code, departements]) => ({ code, departements: [...departements].sort() }))
    .sort((left, right) => (left.code < right.code ? -1 : 1));
}

/** A source tells its contributors where it names several of one territory: a name a row may be that of the territory. */
function alignSeries(
  gathered: readonly FineSeries[],
  territories: readonly FineTerritory[],
): readonly FineNeedSeries[] {
  const summaries = gathered.map(({ totals }) => territories.map(({ code }) => summaryOf(totals.get(code))));
  const telling = new Set(
    gathered.flatMap(({ series: { source } }, rank) =>
      (summaries[rank] ?? []).some((summary) => (summary?.named ?? 0) > 1) ? [source] : [],
    ),
  );
  return gathered.map(({ series, totals }, rank) => ({
    ...series,
    counts: territories.map(({ code }) => totals.get(code)?.count ?? null),
    largest: territories.map((_, position) => {
      const summary = summaries[rank]?.[position];
      return summary && telling.has(series.source) && summary.named > 0 ? summary.largest : null;
    }),
  }));
}

function summaryOf(total: FineTotal | undefined): ContributionSummary | null {
  return total === undefined ? null : summariseContributions(total.contributions);
}
