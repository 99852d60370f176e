import { helpWords } from '@/i18n/help';
import { useLocale } from '@/i18n/react';
import { SHORTCUTS, useControlName, useKeysText } from '../shortcuts';
import styles from './help.module.css';
import { KeyTable } from './KeyTable';

type Message = string | ((keyboard: { readonly control: string }) => string);

/** Every shortcut and what it does, then the keys and gestures of the map, the table and the charts. */
export function ShortcutTable() {
  const keysOf = useKeysText();
  const control = useControlName();
  const { gestures, help } = helpWords(useLocale());
  const { heading, lines } = gestures;
  const textOf = (message: Message) => (typeof message === 'string' ? message : message({ control }));
  return (
    <>
      <KeyTable
        label={help.shortcuts}
        lines={SHORTCUTS.map(({ id }) => ({ id, action: help.acts[id], keys: keysOf(id) }))}
      />
      <h3 className={styles.gestures}>{heading}</h3>
      <KeyTable
        label={heading}
        lines={Object.entries(lines).map(([id, { action, keys }]) => ({
          id,
          action: textOf(action),
          keys: textOf(keys),
        }))}
      />
    </>
  );
}
