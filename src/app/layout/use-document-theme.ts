import { useLayoutEffect } from 'react';
import type { ThemePreference } from '@/state';

/** Writes the theme on the page; the stylesheet follows the machine when none is written. */
export function useDocumentTheme(theme: ThemePreference): void {
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
