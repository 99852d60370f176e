import { useMessages } from '@/i18n/react';
import { SHORTCUTS, type KeyCombination, type ShortcutId } from './shortcuts';

const APPLE = /mac|iphone|ipad/i;

/** Name of the key that goes with others on this machine's keyboard. */
export function useControlName(): string {
  const { keyNames } = useMessages().app;
  return APPLE.test(navigator.userAgent) ? '⌘' : keyNames.control;
}

/** Gives the keys of a shortcut as they are printed on this machine's keyboard. */
export function useKeysText(): (id: ShortcutId) => string {
  const { keyNames } = useMessages().app;
  const control = useControlName();
  const textOf = ({ key, command = false, shift = false }: KeyCombination) =>
    [
      ...(command ? [control] : []),
      ...(shift ? [keyNames.shift] : []),
      key === 'escape' ? keyNames.escape : key.toUpperCase(),
    ].join('+');
  return (id) => {
    const shortcut = SHORTCUTS.find((candidate) => candidate.id === id);
    return shortcut === undefined ? '' : textOf(shortcut.keys[0]);
  };
}
