import type { EpciCode } from '../territory';
import type { FineNeed, FineNeedSeries, FineTerritory } from './need';
import { finePlacesOf } from './fine-places';
import { compareSeries, keyOfSeries, type NeedSeriesId } from './need-lists';
import type { SeriesChoice } from './need-telling';

/** What of one need stays in what is joined. */
interface KeptCells {
  readonly fine: FineNeed;
  /** By series: whether the count of each territory stays. */
  readonly series: readonly { readonly counted: FineNeedSeries; readonly isKept: Uint8Array }[];
  /** Ranks of the territories some series still counts, by their code. */
  readonly ranks: readonly number[];
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
  const was = keptCells(held ?? NOTHING, 'held', choiceOf);
  const is = keptCells(brought ?? NOTHING, 'brought', choiceOf);
  const { territories, placesOf } = mergeTerritories(was, is);
  if (territories.length === 0) return undefined;
  return {
    territories,
    epcis: epcisOf(territories, [...was.fine.epcis, ...is.fine.epcis]),
    series: joinSeries([was, is], placesOf, territories.length),
  };
}

const NOTHING: FineNeed = { territories: [], epcis: [], series: [] };

function keptCells(
  fine: FineNeed,
  side: 'held' | 'brought',
  choiceOf: (series: NeedSeriesId) => SeriesChoice | undefined,
): KeptCells {
  const { departements, departementOf } = finePlacesOf(fine);
  const series = fine.series.map((counted) => {
    const choice = choiceOf(counted);
    const isOfSide = departements.map((code) => choice?.sideOf(code) === side);
    const isKept = new Uint8Array(fine.territories.length);
    fine.territories.forEach(({ level, code }, rank) => {
      if ((counted.counts[rank] ?? null) === null) return;
      const departement = departementOf[rank] ?? -1;
      const isHere =
        departement >= 0 ? isOfSide[departement] : level === 'epci' && choice?.sideOfEpci(code) === side;
      if (isHere === true) isKept[rank] = 1;
    });
    return { counted, isKept };
  });
  return { fine, series, ranks: ranksByCode(fine.territories, series) };
}

function ranksByCode(
  territories: readonly FineTerritory[],
  series: readonly { readonly isKept: Uint8Array }[],
): readonly number[] {
  const isCounted = new Uint8Array(territories.length);
  for (const { isKept } of series)
    isKept.forEach((kept, rank) => {
      if (kept === 1) isCounted[rank] = 1;
    });
  const codes = territories.map(({ code }) => code as string);
  const ranks: number[] = [];
  isCounted.forEach((counted, rank) => {
    if (counted === 1) ranks.push(rank);
  });
  return ranks.sort((left, right) => ((codes[left] ?? '') < (codes[right] ?? '') ? -1 : 1));
}

/** The territories of both, and where those of each stand among them. Of a territory in both, the newest is right. */
function mergeTerritories(was: KeptCells, is: KeptCells) {
  const territories: FineTerritory[] = [];
  const placesOf = new Map([was, is].map((side) => [side, new Int32Array(side.fine.territories.length)]));
  let [held, brought] = [0, 0];
  const next = (side: KeptCells, rank: number) => side.fine.territories[side.ranks[rank] ?? -1];
  for (let left = next(was, 0), right = next(is, 0); left ?? right;) {
    const isLeft = right === undefined || (left !== undefined && left.code <= right.code);
    const isRight = left === undefined || (right !== undefined && right.code <= left.code);
    if (isLeft) place(was, held++);
    if (isRight) place(is, brought++);
    territories.push((isRight ? right : left) as FineTerritory);
    [left, right] = [next(was, held), next(is, brought)];
  }
  return { territories, placesOf };

  function place(side: KeptCells, rank: number) {
    const places = placesOf.get(side);
    const at = side.ranks[rank];
    if (places !== undefined && at !== undefined) places[at] = territories.length;
  }
}

interface OpenSeries {
  readonly id: NeedSeriesId;
  readonly counts: FineNeedSeries['counts'][number][];
  readonly largest: FineNeedSeries['largest'][number][];
}

function joinSeries(
  sides: readonly KeptCells[],
  placesOf: ReadonlyMap<KeptCells, Int32Array>,
  length: number,
): readonly FineNeedSeries[] {
  const joined = new Map<string, OpenSeries>();
  for (const side of sides) {
    const places = placesOf.get(side);
    for (const { counted, isKept } of side.series) {
      if (!isKept.includes(1)) continue;
      const { counts, largest, ...id } = counted;
      const key = keyOfSeries(id);
      const told = joined.get(key) ?? emptySeries(id, length);
      joined.set(key, told);
      isKept.forEach((kept, rank) => {
        const place = places?.[rank];
        if (kept === 0 || place === undefined) return;
        told.counts[place] = counts[rank] ?? null;
        told.largest[place] = largest[rank] ?? null;
      });
    }
  }
  return [...joined.values()]
    .sort((left, right) => compareSeries(left.id, right.id))
    .map(({ id, counts, largest }) => ({ ...id, counts, largest }));
}

function emptySeries(id: NeedSeriesId, length: number): OpenSeries {
  return {
    id,
    counts: new Array<null>(length).fill(null),
    largest: new Array<null>(length).fill(null),
  };
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
