import { type MeasuredValue, numberOf } from '@/domain/measure';
import type { Language } from '../describe-provenance';
import { sheetWords } from './sheet-words';

/** Fewest and most people without a solution over all sources: « de 12 à 31 personnes ». */
export function describeNeedInterval(
  { low, high }: { readonly low: MeasuredValue; readonly high: MeasuredValue },
  { messages, formats }: Language,
): string {
  const { needIntervals: words } = sheetWords(messages.locale);
  const ends = { low: formats.measured(low, 'people').text, high: formats.measured(high, 'people').text };
  const least = numberOf(low);
  if (least !== undefined && least === numberOf(high)) return words.exact(ends);
  const isOpen = least !== undefined && high.status === 'suppressed';
  return isOpen ? words.atLeast(ends) : words.ends(ends);
}
