import { useEffect, useEffectEvent } from 'react';
import { type ShortcutId, shortcutOf } from './shortcuts';

/** What each shortcut does. */
export type ShortcutActions = Readonly<Record<ShortcutId, () => void>>;

const OVERLAY = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
const TEXT_FIELD =
  'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, [contenteditable]';

/** Listens to the shortcuts on the whole page; they are at rest while a dialog or a menu is open. */
export function useShortcuts(actions: ShortcutActions): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    const element = target instanceof Element ? target : null;
    if (event.defaultPrevented || element?.closest(OVERLAY)) return;
    const shortcut = shortcutOf(event, Boolean(element?.closest(TEXT_FIELD)));
    if (shortcut === null) return;
    event.preventDefault();
    actions[shortcut.id]();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
