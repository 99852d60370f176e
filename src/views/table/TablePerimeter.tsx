import { useState } from 'react';
import { describePerimeters } from '@/i18n';
import { useMessages } from '@/i18n/react';
import { describeStudy } from '@/i18n/study';
import type { TableView } from '@/state';
import { PerimeterButton } from '../perimeter';
import styles from './table.module.css';

/** What the rates of the table count, printed under it on one line that unfolds, and the way to change it. */
export function TablePerimeter({ view }: { readonly view: TableView }) {
  const messages = useMessages();
  const [isWhole, setIsWhole] = useState(false);
  const lines = [
    ...(view.study === null ? [] : [describeStudy(view.study, messages)]),
    ...describePerimeters(
      view.columns.map(({ result }) => result),
      messages,
    ),
  ];
  return (
    <footer className={styles.perimeter}>
      {lines.length > 0 && (
        <button
          type="button"
          className={styles.perimeterText}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </button>
      )}
      <PerimeterButton />
    </footer>
  );
}
