export { SHORTCUTS, type ShortcutId } from './shortcuts';
export { useControlName, useKeysText } from './use-keys-text';
export { type ShortcutActions, useShortcuts } from './use-shortcuts';
