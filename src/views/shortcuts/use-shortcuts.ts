import { useEffect, useEffectEvent } from 'react';
import { type ShortcutId, shortcutOf } from './shortcuts';

/** What each shortcut does. */
export type ShortcutActions = Readonly<Record<ShortcutId, () => void>>;

const OVERLAY = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
/** What react-aria says of a dialog or a list that is closed and still fades away with the focus in it. */
const LEAVING = '[data-exiting]';
const TEXT_FIELD =
  'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, [contenteditable]';

/** Listens to the shortcuts on the whole page; they are at rest while a dialog or a menu is open. */
export function useShortcuts(actions: ShortcutActions): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    const element = target instanceof Element ? target : null;
    if (event.defaultPrevented || isInOverlay(element)) return;
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

function isInOverlay(element: Element | null): boolean {
  const overlay = element?.closest(OVERLAY) ?? null;
  return overlay !== null && overlay.closest(LEAVING) === null;
}
