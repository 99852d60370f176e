import { meanOf } from '@/lib/descriptive-statistics';
import { countUnder } from '../sorted-values';

/** When cutting stops. */
export interface HeadTailRule {
  /** Largest share of the values that may be over their mean for the cutting to go on: 0.4 for Jiang, 1 for peers. */
  readonly share: number;
  /** Most limits set; no end of them when left out. */
  readonly mostLimits?: number;
}

/**
 * Head/tail breaks (Jiang 2013), for values of which few are large: the mean cuts off a head, the mean of the head cuts it
 * again, and so on while the head is a minority. The mean that leaves too large a head is the last limit.
 *
 * Peers: R `classInt` takes the share as `thr`; mapclassify goes on to a head of one distinct value (share 1).
 *
 * @param sorted - ascending, not empty.
 */
export function headTailBounds(
  sorted: readonly number[],
  { share, mostLimits = Number.POSITIVE_INFINITY }: HeadTailRule,
): readonly number[] {
  const inner: number[] = [];
  let head = sorted;
  while (inner.length < mostLimits && head[0] !== head.at(-1)) {
    const mean = meanOf(head);
    const above = head.slice(countUnder(head, mean, true));
    if (above.length === 0) break;
    inner.push(mean);
    if (above.length / head.length > share) break;
    head = above;
  }
  return [sorted[0] ?? Number.NaN, ...inner, sorted.at(-1) ?? Number.NaN];
}
