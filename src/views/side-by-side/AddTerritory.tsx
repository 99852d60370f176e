import { useMemo, useState } from 'react';
import type { MappedLevel } from '@/domain/territory';
import { nameWithCode } from '@/i18n';
import { useLocale, useMessages } from '@/i18n/react';
import { sideBySideWords } from '@/i18n/side-by-side';
import { searchEntries, territoryEntries, useAppState } from '@/state';
import { ComboBox } from '@/ui-kit';
import styles from './side-by-side.module.css';

interface AddTerritoryProps {
  readonly level: MappedLevel;
  readonly taken: readonly string[];
  readonly isFull: boolean;
  readonly onAdd: (code: string) => void;
}

/** Finds another territory of the level by its name or code. */
export function AddTerritory({ level, taken, isFull, onAdd }: AddTerritoryProps) {
  const messages = useMessages();
  const words = sideBySideWords(useLocale());
  const [query, setQuery] = useState('');
  const hierarchy = useAppState(({ document }, { select }) => select.hierarchy(document));
  const study = useAppState(({ document }) => document.settings.study);
  const entries = useMemo(
    () => territoryEntries(level, hierarchy, study).filter(({ isStudied }) => isStudied),
    [level, hierarchy, study],
  );
  const found = useMemo(
    () =>
      searchEntries(
        entries.filter(({ code }) => !taken.includes(code)),
        query,
      ),
    [entries, taken, query],
  );
  if (isFull) return <p className={styles.note}>{words.full}</p>;
  return (
    <div className={styles.add}>
      <ComboBox
        label={words.add}
        placeholder={words.add}
        inputValue={query}
        onInputChange={setQuery}
        options={found.map(({ code, name }) => ({
          id: code,
          label: nameWithCode({ level, name, code }, messages),
        }))}
        onChoose={onAdd}
        emptyText={words.nothingFound}
      />
    </div>
  );
}
