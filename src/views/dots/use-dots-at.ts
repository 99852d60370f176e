import { countDots } from '@/cartography/dots';
import { columnValueAt, numberOf } from '@/domain/measure';
import { describeIndicator } from '@/i18n';
import { dotsWords } from '@/i18n/dots';
import { useLanguage } from '@/i18n/react';
import { unitOfTerm } from '@/indicators';
import { dotsOf, useAppState } from '@/state';

/** What a territory has on a map of dots, line by line: its count, then its dots; none outside the territories studied. */
export function useDotsAt(code: string): readonly string[] {
  const { messages, formats } = useLanguage();
  const chosen = useAppState((state, { select }) => select.chosen(state.document));
  const { counts, perDot } = useAppState((state, app) => dotsOf(app)(state.document));
  const words = dotsWords(messages.locale);
  const position = counts.index.positionOf(code);
  if (position === undefined) return [];
  const count = columnValueAt(counts, position);
  const value = formats.measured(count, unitOfTerm(chosen.definition.numerator)).spoken;
  const figure = words.figure({ name: describeIndicator(chosen, messages).numerator, value });
  const shown = numberOf(count);
  if (shown === undefined || perDot === null) return [figure];
  return [figure, words.dots({ count: countDots([shown], perDot) })];
}
