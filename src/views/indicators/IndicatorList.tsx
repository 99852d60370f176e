import { useMemo, useState } from 'react';
import { describeIndicator } from '@/i18n';
import { useMessages } from '@/i18n/react';
import { ownIndicatorWords } from '@/i18n/own-indicators';
import type { IndicatorDefinition, IndicatorId } from '@/indicators';
import { foldText } from '@/lib';
import { useAppState } from '@/state';
import { SearchField } from '@/ui-kit';
import styles from './indicators.module.css';

interface IndicatorListProps {
  readonly chosenId: IndicatorId;
  readonly onChoose: (id: IndicatorId) => void;
}

interface Entry {
  readonly definition: IndicatorDefinition;
  readonly name: string;
  readonly group: string;
  /** Everything it may be found by. */
  readonly folded: string;
}

/** Every indicator by group, found by any word of its name or of what it counts. */
export function IndicatorList({ chosenId, onChoose }: IndicatorListProps) {
  const { locale } = useMessages();
  const words = ownIndicatorWords(locale);
  const [query, setQuery] = useState('');
  const entries = useEntries();
  const wanted = foldText(query).split(/\s+/);
  const found = entries.filter(({ folded }) => wanted.every((word) => folded.includes(word)));
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <div className={styles.list}>
      <SearchField
        label={words.search}
        placeholder={words.searchHint}
        clearLabel={words.clear}
        value={query}
        onChange={setQuery}
      />
      <p role="status" className={styles.note}>
        {found.length === 0 ? words.nothingFound : words.found({ count: found.length })}
      </p>
      <div className={styles.scroller}>
        {groups.map((group) => (
          <section key={group} aria-label={group}>
            <h3 className={styles.group}>{group}</h3>
            <ul className={styles.entries}>
              {found
                .filter((entry) => entry.group === group)
                .map(({ definition, name }) => (
                  <li key={definition.id}>
                    <button
                      type="button"
                      className={styles.entry}
                      aria-pressed={definition.id === chosenId}
                      onClick={() => onChoose(definition.id)}
                    >
                      {name}
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function useEntries(): readonly Entry[] {
  const messages = useMessages();
  const perimeter = useAppState((state) => state.document.settings.perimeter);
  const definitions = useAppState((state, app) => app.select.definitions(state.document));
  return useMemo(
    () =>
      definitions.map((definition) => {
        const { name, shortName, unit, numerator } = describeIndicator({ definition, perimeter }, messages);
        const { groups, ownGroup } = messages.indicators;
        return {
          definition,
          name,
          group: definition.label === null ? groups[definition.direction] : ownGroup,
          folded: foldText([name, shortName, unit, numerator].join(' ')),
        };
      }),
    [definitions, perimeter, messages],
  );
}
