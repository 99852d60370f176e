/** The thresholds of a comparison as they are typed. */
export interface ThresholdTexts {
  readonly percent: string;
  readonly count: string;
}

/** The largest threshold of each kind that means something. */
export const LARGEST_THRESHOLD = { percent: 1000, count: 10_000 } as const satisfies Record<
  keyof ThresholdTexts,
  number
>;

/** The whole number a text writes, from 0 to a maximum; `null` for anything else. */
export function parseWholeNumber(text: string, maximum: number): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,6}$/.test(trimmed)) return null;
  const value = Number(trimmed);
  return value <= maximum ? value : null;
}
