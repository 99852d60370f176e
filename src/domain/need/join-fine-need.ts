import type { EpciCode } from '../territory';
import type { FineNeed, FineNeedSeries, FineTerritory } from './need';
import { compareSeries, departementReader, keyOfSeries, type NeedSeriesId } from './need-lists';
import type { SeriesChoice } from './need-telling';

interface FineCell {
  readonly count: FineNeedSeries['counts'][number];
  readonly largest: number | null;
}

interface Gathered {
  readonly territories: Map<string, FineTerritory>;
  /** Cells of each series by code of territory. */
  readonly series: Map<string, { readonly id: NeedSeriesId; readonly cells: Map<string, FineCell> }>;
}

/**
 * Counts by commune and EPCI of two needs that are joined, over the territories of both by their code. A commune lies where
 * what comes says, when both place it.
 *
 * @param choiceOf - which of the two tells each territory of a series.
 */
export function joinFineNeed(
  held: FineNeed | undefined,
  brought: FineNeed | undefined,
  choiceOf: (series: NeedSeriesId) => SeriesChoice | undefined,
): FineNeed | undefined {
  const gathered: Gathered = { territories: new Map(), series: new Map() };
  gather({ fine: held, side: 'held', choiceOf }, gathered);
  gather({ fine: brought, side: 'brought', choiceOf }, gathered);
  const territories = [...gathered.territories.values()].sort((left, right) =>
    left.code < right.code ? -1 : 1,
  );
  if (territories.length === 0) return undefined;
  return {
    territories,
    epcis: epcisOf(territories, [...(held?.epcis ?? []), ...(brought?.epcis ?? [])]),
    series: [...gathered.series.values()]
      .sort((left, right) => compareSeries(left.id, right.id))
      .map(({ id, cells }) => ({
        ...id,
        counts: territories.map(({ code }) => cells.get(code)?.count ?? null),
        largest: territories.map(({ code }) => cells.get(code)?.largest ?? null),
      })),
  };
}

interface JoinedSide {
  readonly fine: FineNeed | undefined;
  readonly side: 'held' | 'brought';
  readonly choiceOf: (series: NeedSeriesId) => SeriesChoice | undefined;
}

function gather({ fine, side, choiceOf }: JoinedSide, { territories, series: gathered }: Gathered): void {
  if (fine === undefined) return;
  const departementOf = departementReader(fine);
  for (const { counts, largest, ...id } of fine.series) {
    const choice = choiceOf(id);
    const key = keyOfSeries(id);
    const sideOf = (territory: FineTerritory) => {
      const departement = departementOf(territory);
      if (departement !== null) return choice?.sideOf(departement);
      return territory.level === 'epci' ? choice?.sideOfEpci(territory.code) : undefined;
    };
    fine.territories.forEach((territory, rank) => {
      const count = counts[rank] ?? null;
      if (count === null || sideOf(territory) !== side) return;
      const { cells } = gathered.get(key) ?? { cells: new Map<string, FineCell>() };
      gathered.set(key, { id, cells });
      cells.set(territory.code, { count, largest: largest[rank] ?? null });
      territories.set(territory.code, territory);
    });
  }
}

/** Where the EPCI of some territories lie; the last that says it is right. */
function epcisOf(territories: readonly FineTerritory[], placed: FineNeed['epcis']): FineNeed['epcis'] {
  const met = new Set<EpciCode | null>(
    territories.map((territory) => (territory.level === 'epci' ? territory.code : territory.epci)),
  );
  const byCode = new Map(placed.map((epci) => [epci.code, epci]));
  return [...byCode.values()]
    .filter(({ code }) => met.has(code))
    .sort((left, right) => (left.code < right.code ? -1 : 1));
}
