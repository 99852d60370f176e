import { type NotionId, notionWords } from '@/i18n/notions';
import { useLocale } from '@/i18n/react';
import { Notion } from './Notion';
import styles from './notions.module.css';

/** The words of the statistics that a view uses. */
export function NotionList({ ids }: { readonly ids: readonly NotionId[] }) {
  const { label } = notionWords(useLocale());
  return (
    <ul className={styles.list} aria-label={label}>
      {ids.map((id) => (
        <li key={id}>
          <Notion id={id} />
        </li>
      ))}
    </ul>
  );
}
