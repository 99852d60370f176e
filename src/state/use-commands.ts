import { useMemo } from 'react';
import { type BoundCommands, bindCommands } from './commands';
import { useAppStore } from './use-app-store';

/** Every command, ready to call: for views fetched after the first page, which has {@link useFirstCommands}. */
export function useCommands(): BoundCommands {
  const app = useAppStore();
  return useMemo(() => bindCommands(app), [app]);
}
