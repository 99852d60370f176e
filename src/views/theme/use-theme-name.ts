import { useSyncExternalStore } from 'react';
import type { ThemeName } from '@/cartography';
import { type ThemePreference, useAppState } from '@/state';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** The theme on screen: the one chosen, or the machine's. */
export function useThemeName(): ThemeName {
  const preference = useAppState((state) => state.preferences.theme);
  const machineIsDark = useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
  return resolve(preference, machineIsDark);
}

/** The theme a preference stands for at this moment. */
export function themeNameOf(preference: ThemePreference): ThemeName {
  return resolve(preference, matchMedia(DARK).matches);
}

function resolve(preference: ThemePreference, machineIsDark: boolean): ThemeName {
  if (preference !== 'system') return preference;
  return machineIsDark ? 'dark' : 'light';
}
