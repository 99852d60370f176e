/** Which of its two limits a class holds: the upper one (`right`, as « ]9,9 ; 12,4] ») or the lower one (`left`). */
export type Closure = 'right' | 'left';

/**
 * Limits of classes, ascending: `bounds[i]` and `bounds[i + 1]` are the limits of class `i`. A class holds the limit its
 * closure says and not the other; the extreme class on the other side holds both of its own. Empty when there is nothing
 * to class. Two bounds are equal where a class holds one distinct value.
 */
export interface ClassBreaks {
  readonly bounds: readonly number[];
  readonly closure: Closure;
}

/** Number of classes of some breaks. */
export function countClasses(breaks: ClassBreaks): number {
  return Math.max(0, breaks.bounds.length - 1);
}

/** Limits between classes: the bounds without the two ends. */
export function innerLimits(breaks: ClassBreaks): readonly number[] {
  return breaks.bounds.slice(1, -1);
}

/** Rank of the class that holds a value, from 0 for the lowest; `null` outside the classes. */
export function classIndexOf({ bounds, closure }: ClassBreaks, value: number): number | null {
  const last = bounds.length - 2;
  const [lowest, highest] = [bounds[0], bounds[last + 1]];
  if (lowest === undefined || highest === undefined || !(value >= lowest && value <= highest)) return null;
  let rank = 0;
  while (rank < last && isAbove(value, bounds[rank + 1] ?? highest, closure)) rank += 1;
  return rank;
}

function isAbove(value: number, limit: number, closure: Closure): boolean {
  return closure === 'right' ? value > limit : value >= limit;
}

/** How many values each class holds, from the lowest; values outside the classes are not counted. */
export function countByClass(breaks: ClassBreaks, values: Iterable<number>): readonly number[] {
  const counts = Array.from({ length: countClasses(breaks) }, () => 0);
  for (const value of values) {
    const rank = classIndexOf(breaks, value);
    if (rank !== null) counts[rank] = (counts[rank] ?? 0) + 1;
  }
  return counts;
}
