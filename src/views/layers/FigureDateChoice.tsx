import { describeReferenceDate } from '@/i18n';
import { evolutionWords } from '@/i18n/evolution';
import { useLanguage, useLocale } from '@/i18n/react';
import { useAppState, useCommands } from '@/state';
import { Select } from '@/ui-kit';
import { useEvolution } from '../evolution';

const LATEST = 'latest';

/** The date that every figure is to be of: map, table, sheet, exports. */
export function FigureDateChoice() {
  const words = evolutionWords(useLocale());
  const language = useLanguage();
  const commands = useCommands();
  const date = useAppState((state) => state.document.settings.date);
  const shown = useAppState((state, app) => app.select.chosen(state.document));
  const { value: known } = useEvolution((select, document, history) => select.dates(document, history));
  const dates = date === null || known.includes(date) ? known : [...known, date].sort();
  if (dates.length < 2 && date === null) return null;
  return (
    <Select
      label={words.figureDate}
      options={[
        { id: LATEST, label: words.latestOfEach },
        ...dates.toReversed().map((option) => ({ id: option, label: language.formats.date(option) })),
      ]}
      value={date ?? LATEST}
      onChange={(chosen) => commands.chooseDate(chosen === LATEST ? null : chosen)}
      description={date === null ? undefined : words.asOf({ shown: describeReferenceDate(shown, language) })}
    />
  );
}
