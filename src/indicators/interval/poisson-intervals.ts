import type { Interval } from './interval';
import { exactPoissonInterval } from './poisson-interval';

/** Intervals of a column, aligned to it. */
export interface IntervalColumns {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * {@link exactPoissonInterval} of every count of a column. Counts of small areas repeat, so each distinct count is
 * computed once.
 */
export function exactPoissonIntervals(counts: ArrayLike<number>, level: number): IntervalColumns {
  const seen = new Map<number, Interval>();
  const lower = new Float64Array(counts.length);
  const upper = new Float64Array(counts.length);
  for (let position = 0; position < counts.length; position += 1) {
    const count = counts[position] ?? Number.NaN;
    const interval = seen.get(count) ?? exactPoissonInterval(count, level);
    seen.set(count, interval);
    lower[position] = interval.lower;
    upper[position] = interval.upper;
  }
  return { lower, upper };
}
