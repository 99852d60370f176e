import { meanOf } from '@/lib/descriptive-statistics';
import { prettySteps } from './pretty';

/** What the standard deviation is divided by: n − 1 (classInt, mapclassify, statsbreaks) or n (cartography, mapsf). */
export type DeviationBase = 'sample' | 'population';

/** How limits are laid around the mean. */
export interface DeviationSteps {
  readonly base: DeviationBase;
  /** Deviations between two limits; 1 when left out. */
  readonly step?: number;
  /** Whether the mean is in the middle of a class, rather than a limit. */
  readonly centred?: boolean;
  /** Deviations beyond which no limit is set; none when left out. */
  readonly farthest?: number;
}

/**
 * Limits at the mean plus or minus whole numbers of steps of the standard deviation (or of half steps, when the mean is
 * in the middle of a class), as far as there are values.
 *
 * @param sorted - ascending, not empty.
 * @returns bounds from the least value to the greatest; these two alone when all values are equal.
 */
export function standardDeviationBounds(
  sorted: readonly number[],
  { base, step = 1, centred = false, farthest = Number.POSITIVE_INFINITY }: DeviationSteps,
): readonly number[] {
  const [lowest, highest] = [sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN];
  const { mean, deviation } = momentsOf(sorted, base);
  const width = deviation * step;
  if (!(width > 0)) return [lowest, highest];
  const offset = centred ? 0.5 : 0;
  const inner: number[] = [];
  const first = Math.max(Math.ceil((lowest - mean) / width - offset), Math.ceil(-farthest / step - offset));
  for (let rank = first; rank + offset <= farthest / step; rank += 1) {
    const limit = mean + (rank + offset) * width;
    if (limit >= highest) break;
    if (limit > lowest) inner.push(limit);
  }
  return [lowest, ...inner, highest];
}

/**
 * Limits at the mean plus given multiples of the sample standard deviation: −2, −1, 1, 2 in mapclassify `StdMean`. They
 * may be beyond the values.
 */
export function deviationMultiples(
  sorted: readonly number[],
  multiples: readonly number[],
): readonly number[] {
  const { mean, deviation } = momentsOf(sorted, 'sample');
  return multiples.map((multiple) => mean + multiple * deviation);
}

/**
 * Limits of R `classInt` (`style = "sd"`): round numbers of sample standard deviations around the mean, from below the
 * least value to above the greatest.
 *
 * @param classCount - about how many classes.
 */
export function prettyDeviationBounds(sorted: readonly number[], classCount: number): readonly number[] {
  const { mean, deviation } = momentsOf(sorted, 'sample');
  const standard = (value: number | undefined) => ((value ?? Number.NaN) - mean) / deviation;
  const range = { lowest: standard(sorted[0]), highest: standard(sorted.at(-1)) };
  return prettySteps(range, classCount).map((multiple) => mean + multiple * deviation);
}

function momentsOf(sorted: readonly number[], base: DeviationBase) {
  const mean = meanOf(sorted);
  let squares = 0;
  for (const value of sorted) squares += (value - mean) ** 2;
  const divisor = base === 'sample' ? sorted.length - 1 : sorted.length;
  return { mean, deviation: Math.sqrt(squares / divisor) };
}
