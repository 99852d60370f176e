import { type RefObject, useState } from 'react';
import { useMessages } from '@/i18n/react';
import { ComboBox } from '@/ui-kit';
import { useKeysText } from '../shortcuts';
import styles from './top-bar.module.css';
import type { BarActions } from './use-bar-actions';
import { usePalette } from './use-palette';

interface SearchProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** A narrow window has no keyboard to speak of. */
  readonly isNarrow: boolean;
  readonly actions: BarActions;
}

/** Finds a territory or an establishment and selects it, or an act and does it. */
export function Search({ inputRef, isNarrow, actions }: SearchProps) {
  const { app } = useMessages();
  const keysOf = useKeysText();
  const [query, setQuery] = useState('');
  const { answers, emptyText, enter, leave } = usePalette(query, actions);
  return (
    <div className={styles.search}>
      <ComboBox
        label={app.search.label}
        placeholder={isNarrow ? app.search.label : app.search.placeholder({ keys: keysOf('search') })}
        inputValue={query}
        onInputChange={setQuery}
        options={answers?.options ?? []}
        onChoose={(id) => {
          leave();
          answers?.choose(id);
        }}
        emptyText={emptyText}
        inputRef={inputRef}
        onEnter={enter}
      />
    </div>
  );
}
