import { countUnder } from './sorted-values';

const MOST_DIGITS = 15;

/**
 * Moves each limit to the roundest number between the values on either side of it. Every value stays in its class, and no
 * limit is the value of a territory: a legend that prints limits then prints no count, nor anything a count could be
 * worked out from. A limit without a number to spare between its neighbours stays where it is.
 *
 * @param sorted - ascending.
 * @param limits - between classes, ascending.
 * @param holdsUpper - whether a class holds its upper limit.
 */
export function settleLimits(
  sorted: readonly number[],
  limits: readonly number[],
  holdsUpper: boolean,
): readonly number[] {
  return limits.map((limit, rank) => {
    const under = countUnder(sorted, limit, holdsUpper);
    const below = Math.max(sorted[under - 1] ?? Number.NEGATIVE_INFINITY, limits[rank - 1] ?? -Infinity);
    const above = Math.min(sorted[under] ?? Number.POSITIVE_INFINITY, limits[rank + 1] ?? Infinity);
    return Number.isFinite(below) && Number.isFinite(above) ? roundestBetween(below, above, limit) : limit;
  });
}

/** Moves the limits that are the value of a territory, and no other, to the roundest number after it. */
export function moveOffValues(
  sorted: readonly number[],
  limits: readonly number[],
  holdsUpper: boolean,
): readonly number[] {
  const settled = settleLimits(sorted, limits, holdsUpper);
  return limits.map((limit, rank) => {
    const isValue = sorted[countUnder(sorted, limit, false)] === limit;
    return isValue ? (settled[rank] ?? limit) : limit;
  });
}

/** The number of fewest digits strictly between two others, the nearest to a wish among those. */
function roundestBetween(below: number, above: number, wished: number): number {
  const width = above - below;
  if (!(width > 0)) return wished;
  const size = Math.floor(Math.log10(Math.max(Math.abs(below), Math.abs(above)))) + 1;
  for (let digits = 1; digits <= MOST_DIGITS; digits += 1) {
    const power = size - digits;
    const found = nearestMultiple({ below, above, wished }, power);
    if (found !== null) return found;
  }
  return wished;
}

interface Gap {
  readonly below: number;
  readonly above: number;
  readonly wished: number;
}

function nearestMultiple({ below, above, wished }: Gap, power: number): number | null {
  const at = (rank: number) => (power >= 0 ? rank * 10 ** power : rank / 10 ** -power);
  const nearest = Math.round(power >= 0 ? wished / 10 ** power : wished * 10 ** -power);
  const candidates = [nearest, nearest - 1, nearest + 1].map(at);
  return candidates.find((candidate) => candidate > below && candidate < above) ?? null;
}
