/** Dots a map has at most: more are neither told apart nor drawn at once. */
const MOST_DOTS = 20_000;

/** Dots a map is proposed with at most: enough to show where people are, few enough to be seen one by one. */
const COMFORTABLE_DOTS = 4000;

const DIGITS = [1, 2, 5];
const POWERS = 9;

/** Dots of a count, one for so many, rounded to the nearest; none for less than half of one, nor for what is not shown. */
export function dotsOf(count: number, perDot: number): number {
  return count > 0 ? Math.floor(count / perDot + 0.5) : 0;
}

/** Dots of a whole map. */
export function countDots(counts: ArrayLike<number>, perDot: number): number {
  return Array.from(counts).reduce((sum, count) => sum + dotsOf(count, perDot), 0);
}

/**
 * Round numbers a dot may stand for, ascending: 1, 2 or 5 times a power of ten that give the map a dot at least and
 * {@link MOST_DOTS} at most. None where nothing is counted.
 */
export function dotUnits(counts: ArrayLike<number>): readonly number[] {
  const rounds = Array.from({ length: POWERS }, (_, power) =>
    DIGITS.map((digit) => digit * 10 ** power),
  ).flat();
  return rounds.filter((perDot) => {
    const dots = countDots(counts, perDot);
    return dots > 0 && dots <= MOST_DOTS;
  });
}

/**
 * How many a dot stands for: as wished where the map can have it, otherwise the smallest round number that gives 4 000
 * dots or fewer. `null` where nothing is counted.
 *
 * @param wished - `null` for the proposed one.
 */
export function chooseDotUnit(counts: ArrayLike<number>, wished: number | null): number | null {
  const units = dotUnits(counts);
  const wishedDots = wished === null ? 0 : countDots(counts, wished);
  if (wished !== null && wishedDots > 0 && wishedDots <= MOST_DOTS) return wished;
  return units.find((perDot) => countDots(counts, perDot) <= COMFORTABLE_DOTS) ?? units.at(-1) ?? null;
}
