import { describeIndicator } from '@/i18n';
import { evolutionWords } from '@/i18n/evolution';
import { evolutionMapWords } from '@/i18n/evolution-map';
import { useLanguage } from '@/i18n/react';
import { useAppState } from '@/state';
import { describeChange, useEvolution } from '../evolution';

/** The change of a territory, line by line; none where there are not two dates. */
export function useChangeAt(code: string): readonly string[] {
  const language = useLanguage();
  const { messages, formats } = language;
  const level = useAppState((state) => state.document.settings.level);
  const { value: evolution } = useEvolution((evolutions, document, history) =>
    evolutions.evolutionAt(document, history, document.settings.level),
  );
  const words = evolutionMapWords(messages.locale);
  if (evolution === null) return [words.oneDate];
  const position = evolution.difference.index.positionOf(code);
  if (position === undefined) return [];
  const { dates, after } = evolution;
  const { unit } = after.definition;
  const change = describeChange(
    evolution,
    { level, position },
    { words: evolutionWords(messages.locale), language },
  );
  const at = (rate: typeof change.before, date: string) =>
    `${formats.measured(rate, unit).text} (${formats.date(date)})`;
  return [
    describeIndicator(after, messages).name,
    words.change({ before: at(change.before, dates.before), after: at(change.after, dates.after) }),
    words.difference(change),
  ];
}
