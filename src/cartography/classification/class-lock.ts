import { type ClassBreaks, type Closure, innerLimits } from './class-breaks';

/** Limits kept from one map to the next, so that a colour means the same on all of them. */
export interface ClassLock {
  /** Limits between classes, ascending, one at least. */
  readonly limits: readonly number[];
  readonly closure: Closure;
  /** Least and greatest of the values the limits were made for. */
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Keeps the limits of some classes.
 *
 * @returns `null` for fewer than two classes: there is no limit to keep.
 */
export function lockBreaks(breaks: ClassBreaks): ClassLock | null {
  const limits = innerLimits(breaks);
  const [lowest, highest] = [breaks.bounds[0], breaks.bounds.at(-1)];
  if (limits.length === 0 || lowest === undefined || highest === undefined) return null;
  return { limits, closure: breaks.closure, lowest, highest };
}

/** Values that fall in the first or the last class without being between the values its limits were made for. */
export interface ValuesOutside {
  readonly below: number;
  readonly above: number;
}

/** How many values are outside those the limits of a lock were made for. */
export function countOutside({ lowest, highest }: ClassLock, values: readonly number[]): ValuesOutside {
  return {
    below: values.filter((value) => value < lowest).length,
    above: values.filter((value) => value > highest).length,
  };
}
