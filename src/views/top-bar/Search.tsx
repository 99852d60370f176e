import { type RefObject, useMemo, useState } from 'react';
import { useMessages } from '@/i18n/react';
import { searchEntries, type SearchEntry, useAppState, useAppStore, useFirstCommands } from '@/state';
import { ComboBox } from '@/ui-kit';
import { useKeysText } from '../shortcuts';
import { entryId, searchOptions } from './search-options';
import styles from './top-bar.module.css';
import type { BarActions } from './use-bar-actions';
import { usePalette } from './use-palette';

interface SearchProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** A narrow window has no keyboard to speak of. */
  readonly isNarrow: boolean;
  readonly actions: BarActions;
}

const NOTHING_ASKED: readonly SearchEntry[] = [];

/** Finds a territory or an establishment and selects it, or an act and does it. */
export function Search({ inputRef, isNarrow, actions }: SearchProps) {
  const messages = useMessages();
  const { app } = messages;
  const keysOf = useKeysText();
  const [query, setQuery] = useState('');
  const entries = useAppState((state, { select }) =>
    query === '' ? NOTHING_ASKED : select.searchEntries(state),
  );
  const found = useMemo(() => searchEntries(entries, query), [entries, query]);
  const { acts, enter, leave } = usePalette(query, actions);
  const select = useSelectEntry();
  return (
    <div className={styles.search}>
      <ComboBox
        label={app.search.label}
        placeholder={isNarrow ? app.search.label : app.search.placeholder({ keys: keysOf('search') })}
        inputValue={query}
        onInputChange={setQuery}
        options={[...searchOptions(found, messages), ...acts]}
        onChoose={(id) => {
          leave();
          const entry = found.find((candidate) => entryId(candidate) === id);
          if (entry !== undefined) select(entry);
          else acts.find((act) => act.id === id)?.run();
        }}
        emptyText={app.search.nothingFound}
        inputRef={inputRef}
        onEnter={enter}
      />
    </div>
  );
}

/** Selects what was found; a territory of another level brings its level with it. */
function useSelectEntry(): (entry: SearchEntry) => void {
  const { store } = useAppStore();
  const commands = useFirstCommands();
  return (entry) => {
    if (entry.kind === 'establishment') return commands.selectEstablishment(entry.finessEt);
    const select = () => commands.selectTerritory(entry.code);
    if (store.getState().document.settings.level === entry.level) select();
    else void commands.enterLevel(entry.level, select);
  };
}
