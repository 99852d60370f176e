import { useState } from 'react';
import { helpWords } from '@/i18n/help';
import { notionWords } from '@/i18n/notions';
import { useMessages } from '@/i18n/react';
import { SearchField } from '@/ui-kit';
import { filterTerms } from './filter-terms';
import styles from './help.module.css';

/** Every acronym of the interface and every word of its statistics, with a search. */
export function Glossary() {
  const { app, locale } = useMessages();
  const { glossary, help } = helpWords(locale);
  const [text, setText] = useState('');
  const terms = filterTerms(
    [
      ...Object.entries(glossary.terms).map(([term, words]) => ({ term, ...words })),
      ...Object.values(notionWords(locale).words).map((notion) => ({ ...notion, expansion: '' })),
    ],
    text,
  );
  return (
    <div className={styles.stack}>
      <SearchField
        label={help.searchTerm}
        placeholder={help.searchTerm}
        clearLabel={app.clear}
        value={text}
        onChange={setText}
      />
      <dl className={styles.terms}>
        {terms.map(({ term, expansion, definition }) => (
          <div key={term} className={styles.term}>
            <dt>{term}</dt>
            <dd>
              {expansion !== '' && <p className={styles.expansion}>{expansion}</p>}
              <p>{definition}</p>
            </dd>
          </div>
        ))}
      </dl>
      {terms.length === 0 && <p role="status">{help.noTerm}</p>}
    </div>
  );
}
