import { columnValueAt, numberOf, type ProtectedColumn } from '@/domain/measure';
import { sampleQuantile } from '@/lib/descriptive-statistics';
import { settleLimits } from './settle-limits';

/** Limits of three classes of about as many values; a class holds its upper limit. */
export interface Thirds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Cuts the values of a column that are shown, zero among them, at their terciles: quantiles of type 7 (Hyndman and Fan
 * 1996). Limits are then moved to the roundest number between the values on either side, so that every value stays in
 * its class and no limit is the value of a territory. Equal values are never parted: where they hold a tercile, one class
 * is larger and another may be empty, but neither the lowest nor the highest.
 *
 * @returns `null` when there are not two values that differ: nothing is low nor high.
 */
export function thirdsOf(column: ProtectedColumn): Thirds | null {
  const sorted = Array.from(column.values, (_, position) => numberOf(columnValueAt(column, position)))
    .filter((value) => value !== undefined)
    .sort((left, right) => left - right);
  const highest = sorted.at(-1);
  const nextToHighest = sorted.findLast((value) => value !== highest);
  if (nextToHighest === undefined) return null;
  const limits = [1 / 3, 2 / 3].map((part) => Math.min(sampleQuantile(sorted, part), nextToHighest));
  const [lower, upper = lower] = settleLimits(sorted, [...new Set(limits)], true);
  return lower === undefined || upper === undefined ? null : { lower, upper };
}

/** A third of the values, from 0 for the lowest. */
export type Third = 0 | 1 | 2;

/** The third a value is in, from 0 for the lowest; the middle one where all values are alike. */
export function thirdOf(thirds: Thirds | null, value: number): Third {
  if (thirds === null) return 1;
  if (value <= thirds.lower) return 0;
  return value <= thirds.upper ? 1 : 2;
}
