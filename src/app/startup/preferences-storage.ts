import { DEFAULT_PREFERENCES, DRAWER_VIEWS, type Preferences } from '@/state';

const KEY = 'maillage.preferences';

/** Preferences kept on this device; the default ones when there are none or storage is closed. */
export function readPreferences(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? withKnownValues(kept) : DEFAULT_PREFERENCES;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DOMException) return DEFAULT_PREFERENCES;
    throw error;
  }
}

function withKnownValues(kept: object): Preferences {
  const pick = <Key extends keyof Preferences>(key: Key, allowed: readonly Preferences[Key][]) => {
    const value = allowed.find((candidate) => candidate === Reflect.get(kept, key));
    return value ?? DEFAULT_PREFERENCES[key];
  };
  const width = (key: 'panelWidth' | 'sheetWidth') => {
    const value: unknown = Reflect.get(kept, key);
    return typeof value === 'number' && Number.isFinite(value) ? value : DEFAULT_PREFERENCES[key];
  };
  return {
    locale: pick('locale', ['fr', 'en']),
    theme: pick('theme', ['light', 'dark', 'system']),
    drawer: pick('drawer', ['closed', 'medium', 'tall']),
    drawerView: pick('drawerView', DRAWER_VIEWS),
    panelOpen: pick('panelOpen', [true, false]),
    panelWidth: width('panelWidth'),
    sheetWidth: width('sheetWidth'),
  };
}

/** Keeps preferences on this device; a closed storage is not worth disturbing anyone. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
