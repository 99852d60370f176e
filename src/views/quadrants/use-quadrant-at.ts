import { columnValueAt, MISSING } from '@/domain/measure';
import { describeIndicator } from '@/i18n';
import { bivariateWords } from '@/i18n/bivariate';
import { gapWords } from '@/i18n/gaps';
import { useLanguage } from '@/i18n/react';
import { gapsOf, quadrantsIn, useAppState } from '@/state';

const SIDES = ['need', 'offer'] as const;

/** What a territory has on a map of quadrants, line by line: its quadrant where it has one, then both rates. */
export function useQuadrantAt(code: string): readonly string[] {
  const { messages, formats } = useLanguage();
  const view = useAppState((state, app) => gapsOf(app).view(state.document, state.document.settings.gaps));
  const words = bivariateWords(messages.locale);
  const quadrant = quadrantsIn(view).get(code);
  const group = quadrant === undefined ? [] : [gapWords(messages.locale).groups[quadrant].label];
  const sides = SIDES.map((side) => {
    const { result, level } = view[side].subject;
    const { rate } = result.figures[level];
    const position = rate.index.positionOf(code);
    const measured = position === undefined ? MISSING : columnValueAt(rate, position);
    const { name } = describeIndicator(result, messages);
    return words.figure[side]({ name, value: formats.measured(measured, result.definition.unit).spoken });
  });
  return [...group, ...sides];
}
