import type { ThemeName } from '@/cartography';
import { type ThemePreference, useAppState } from '@/state';
import { useMediaQuery } from '@/ui-kit';

const DARK = '(prefers-color-scheme: dark)';

/** The theme on screen: the one chosen, or the machine's. */
export function useThemeName(): ThemeName {
  const preference = useAppState((state) => state.preferences.theme);
  const machineIsDark = useMediaQuery(DARK);
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
