/** Keys pressed together. */
export interface KeyCombination {
  /** What `KeyboardEvent.key` says, in lower case. */
  readonly key: string;
  /** With Ctrl, or ⌘ on a Mac. */
  readonly command?: boolean;
  readonly shift?: boolean;
}

/** Acts that have keys. */
export type ShortcutId =
  'search' | 'import' | 'export' | 'open' | 'save' | 'undo' | 'redo' | 'table' | 'clearSelection' | 'help';

/** An act and its keys, the first of which is the one printed. */
export interface Shortcut {
  readonly id: ShortcutId;
  readonly keys: readonly [KeyCombination, ...KeyCombination[]];
  /** Whether the keys act while the user types in a field, where some have a meaning of their own. */
  readonly whileTyping: boolean;
}

/**
 * Every shortcut, in the order help lists them. None is a single character: such keys would have to be switched off at
 * will (RGAA 12.10, WCAG 2.1.4). None is kept by browsers for themselves (Ctrl+N, Ctrl+T, Ctrl+W).
 */
export const SHORTCUTS: readonly Shortcut[] = [
  { id: 'search', keys: [{ key: 'k', command: true }], whileTyping: true },
  { id: 'import', keys: [{ key: 'i', command: true }], whileTyping: true },
  { id: 'export', keys: [{ key: 'e', command: true }], whileTyping: true },
  { id: 'open', keys: [{ key: 'o', command: true }], whileTyping: true },
  { id: 'save', keys: [{ key: 's', command: true }], whileTyping: true },
  { id: 'undo', keys: [{ key: 'z', command: true }], whileTyping: false },
  {
    id: 'redo',
    keys: [
      { key: 'z', command: true, shift: true },
      { key: 'y', command: true },
    ],
    whileTyping: false,
  },
  { id: 'table', keys: [{ key: 'j', command: true }], whileTyping: true },
  { id: 'clearSelection', keys: [{ key: 'escape' }], whileTyping: false },
  { id: 'help', keys: [{ key: 'f1' }], whileTyping: true },
];

/** What of a keyboard event decides which shortcut it is. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The shortcut of a key press, `null` when it is none. */
export function shortcutOf(press: KeyPress, isTyping: boolean): Shortcut | null {
  return (
    SHORTCUTS.find(
      ({ keys, whileTyping }) =>
        (whileTyping || !isTyping) && keys.some((combination) => matches(press, combination)),
    ) ?? null
  );
}

function matches(press: KeyPress, { key, command = false, shift = false }: KeyCombination): boolean {
  return (
    press.key.toLowerCase() === key &&
    (press.ctrlKey || press.metaKey) === command &&
    press.shiftKey === shift &&
    !press.altKey
  );
}
