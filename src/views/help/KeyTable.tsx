import { helpWords } from '@/i18n/help';
import { useLocale } from '@/i18n/react';
import styles from './help.module.css';

/** Keys and what they do. */
interface KeyLine {
  readonly id: string;
  readonly action: string;
  readonly keys: string;
}

interface KeyTableProps {
  readonly label: string;
  readonly lines: readonly KeyLine[];
}

/** What can be done with keys and gestures, a line each. */
export function KeyTable({ label, lines }: KeyTableProps) {
  const { help } = helpWords(useLocale());
  return (
    <table className={styles.shortcuts} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{help.action}</th>
          <th scope="col">{help.keys}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, action, keys }) => (
          <tr key={id}>
            <td>{action}</td>
            <td>
              <kbd className={styles.key}>{keys}</kbd>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
