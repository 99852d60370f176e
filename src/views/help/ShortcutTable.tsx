import { useMessages } from '@/i18n/react';
import { SHORTCUTS, useKeysText } from '../shortcuts';
import styles from './help.module.css';

/** Every shortcut and what it does. */
export function ShortcutTable() {
  const { app } = useMessages();
  const keysOf = useKeysText();
  return (
    <table className={styles.shortcuts}>
      <thead>
        <tr>
          <th scope="col">{app.help.action}</th>
          <th scope="col">{app.help.keys}</th>
        </tr>
      </thead>
      <tbody>
        {SHORTCUTS.map(({ id }) => (
          <tr key={id}>
            <td>{app.keys[id]}</td>
            <td>
              <kbd className={styles.key}>{keysOf(id)}</kbd>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
