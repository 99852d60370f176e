export { SHORTCUTS, type ShortcutId } from './shortcuts';
export { useKeysText } from './use-keys-text';
export { type ShortcutActions, useShortcuts } from './use-shortcuts';
