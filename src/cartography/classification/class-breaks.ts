/**
 * Limits of classes, ascending: `bounds[i]` and `bounds[i + 1]` are the limits of class `i`. A class excludes its lower
 * limit and includes its upper one; the lowest class includes both. Empty when there is nothing to class. The first two
 * bounds are equal when the lowest class holds one distinct value.
 */
export interface ClassBreaks {
  readonly bounds: readonly number[];
}

/** Number of classes of some breaks. */
export function countClasses(breaks: ClassBreaks): number {
  return Math.max(0, breaks.bounds.length - 1);
}

/** Rank of the class that holds a value, from 0 for the lowest; `null` outside the classes. */
export function classIndexOf(breaks: ClassBreaks, value: number): number | null {
  const [lowest, ...uppers] = breaks.bounds;
  if (lowest === undefined || !(value >= lowest)) return null;
  const rank = uppers.findIndex((upper) => value <= upper);
  return rank === -1 ? null : rank;
}
