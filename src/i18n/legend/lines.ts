import type { LegendState } from '@/cartography';
import type { MappedLevel } from '@/domain/territory';
import type { Language } from '../describe-provenance';
import type { LegendLine } from './legend-text';

interface LineLanguage extends Language {
  readonly level: MappedLevel;
}

/** A line that counts territories of the level of the map. */
export function territoryLine(
  label: string,
  count: number,
  { messages, formats, level }: LineLanguage,
): LegendLine {
  return { label, count: formats.integer(count), spokenCount: messages.legend.territories[level]({ count }) };
}

/** Lines of the states that are no plain value, with the mark that tables give them. */
export function stateLines(
  states: readonly Pick<LegendState, 'state' | 'count'>[],
  language: LineLanguage,
): readonly LegendLine[] {
  const { messages } = language;
  return states.map(({ state, count }) => {
    const { label, mark } = messages.values.states[state];
    const marked = mark === '' ? label : messages.legend.state({ label, mark });
    return territoryLine(marked, count, language);
  });
}
