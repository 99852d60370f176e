import { useState } from 'react';
import { useMessages } from '@/i18n/react';
import { SearchField } from '@/ui-kit';
import styles from './comparison.module.css';
import { SetMembers } from './SetMembers';
import type { SetDraft } from './use-set-draft';

interface SetSearchProps {
  readonly draft: SetDraft;
  readonly label: string;
  /** How many are in the set, in words. */
  readonly chosen: string;
}

/** The territories of a set: a search, their ticks, how many are in it. */
export function SetSearch({ draft, label, chosen }: SetSearchProps) {
  const { app } = useMessages();
  const [searched, setSearched] = useState('');
  return (
    <>
      <SearchField
        label={label}
        placeholder={label}
        clearLabel={app.clear}
        value={searched}
        onChange={setSearched}
      />
      <div className={styles.listBox}>
        <SetMembers draft={draft} searched={searched} />
      </div>
      <p role="status" className={styles.count}>
        {chosen}
      </p>
    </>
  );
}
