import { useSyncExternalStore } from 'react';
import type { ThemeName } from '@/cartography';
import { useAppState } from '@/state';

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
  if (preference !== 'system') return preference;
  return machineIsDark ? 'dark' : 'light';
}
