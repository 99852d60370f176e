import { numberOf } from '@/domain/measure';
import type { Formats } from '@/i18n';
import type { StatisticsWords } from '@/i18n/statistics';
import type { RankedRow } from '@/state';

/** Territories without a rank that are named together. */
export const UNRANKED_AT_ONCE = 100;

/** « [2,2 ; 3,1] », empty where there is no interval. */
export function intervalText({ rate, uncertainty }: RankedRow, formats: Formats): string {
  if (uncertainty === null) return '';
  const [value, lower, upper] = [rate, uncertainty.lower, uncertainty.upper].map(numberOf);
  if (value === undefined || lower === undefined || upper === undefined) return '';
  return formats.interval({ value, lower, upper }).interval;
}

/** « 2 à 7 », empty where there is no rank interval. */
export function ranksText({ ranks }: RankedRow, { ranking }: StatisticsWords, formats: Formats): string {
  if (ranks === null) return '';
  return ranking.ranks({ first: formats.integer(ranks.first), last: formats.integer(ranks.last) });
}

/** The end of the scale of the bars: room for every rate, every interval and France. */
export function largestOf(rows: readonly RankedRow[], france: number | null): number {
  let largest = Math.max(france ?? 0, Number.MIN_VALUE);
  for (const { shown, rate, uncertainty, region } of rows) {
    const upper = uncertainty === null ? undefined : numberOf(uncertainty.upper);
    largest = Math.max(largest, shown, numberOf(rate) ?? 0, upper ?? 0, region ?? 0);
  }
  return largest;
}
