import { sampleQuantile } from '@/lib/descriptive-statistics';

/** Parts of the values under each limit of « Q6 »: the two conventions in use. */
export const Q6_PROBABILITIES = {
  /** mapsf `Q6`, statsbreaks, Khartis: quartiles with 5 % set apart at each end. */
  quartiles: [0.05, 0.25, 0.5, 0.75, 0.95],
  /** cartography and mapsf `q6`: 5 % set apart at each end, the rest in four equal parts. */
  even: [0.05, 0.275, 0.5, 0.725, 0.95],
} as const;

/** Parts of the values under each limit of « percentiles » (GeoDa, mapclassify): extremes set apart. */
export const PERCENTILE_PROBABILITIES = [0.01, 0.1, 0.5, 0.9, 0.99] as const;

/**
 * Limits under which given parts of the values lie: quantiles of type 7 (Hyndman and Fan 1996; default of R, NumPy and
 * Excel `CENTILE.INCLURE`). Tied values may give the same limit twice.
 *
 * @param sorted - ascending, not empty.
 * @param probabilities - ascending, between 0 and 1 excluded.
 */
export function quantileBounds(
  sorted: readonly number[],
  probabilities: readonly number[],
): readonly number[] {
  const inner = probabilities.map((probability) => sampleQuantile(sorted, probability));
  return [sorted[0] ?? Number.NaN, ...inner, sorted.at(-1) ?? Number.NaN];
}

/** The probabilities i / k that cut values into k classes of about as many. */
export function evenProbabilities(classCount: number): readonly number[] {
  return Array.from({ length: classCount - 1 }, (_, rank) => (rank + 1) / classCount);
}
