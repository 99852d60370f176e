/** The dates the figures of a numerator were counted at; equal when there is one, `null` when none is known. */
export interface ReferencePeriod {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The period from the earliest to the latest of some ISO 8601 dates; unknown dates are left out. */
export function periodOf(dates: readonly (string | null)[]): ReferencePeriod {
  const sorted = dates.filter((date) => date !== null).sort();
  return { earliest: sorted[0] ?? null, latest: sorted.at(-1) ?? null };
}
