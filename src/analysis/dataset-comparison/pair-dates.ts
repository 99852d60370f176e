/** A date as a file gives it; `null` when it does not say. Undated is older than any date. */
export type NeedDate = string | null;

/** The dates of two counts that are compared; a side is `undefined` when it has no count to compare. */
export interface DatePair {
  readonly before: NeedDate | undefined;
  readonly after: NeedDate | undefined;
}

/**
 * Says which dates are compared. A date of both sides is compared with itself. When the latest date after is not among
 * those before, it is compared with the latest before: one year with the next. Other dates stand alone.
 *
 * @param before - each date once, in any order.
 * @param after - the same.
 */
export function pairDates(before: readonly NeedDate[], after: readonly NeedDate[]): readonly DatePair[] {
  const shared = before.filter((date) => after.includes(date)).sort(compareDates);
  const pairs: DatePair[] = shared.map((date) => ({ before: date, after: date }));
  const lastBefore = latestOf(before);
  const lastAfter = latestOf(after);
  const isNewDate = lastBefore !== undefined && lastAfter !== undefined && !before.includes(lastAfter);
  if (isNewDate) pairs.push({ before: lastBefore, after: lastAfter });
  const restBefore = before.filter((date) => !pairs.some((pair) => pair.before === date));
  const restAfter = after.filter((date) => !pairs.some((pair) => pair.after === date));
  return [
    ...pairs,
    ...restBefore.sort(compareDates).map((date) => ({ before: date, after: undefined })),
    ...restAfter.sort(compareDates).map((date) => ({ before: undefined, after: date })),
  ];
}

/** Orders dates from the oldest, undated first. */
export function compareDates(left: NeedDate, right: NeedDate): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  return left < right ? -1 : 1;
}

/** The latest of some dates; `undefined` of none. */
export function latestOf(dates: readonly NeedDate[]): NeedDate | undefined {
  return [...dates].sort(compareDates).at(-1);
}
