import { createContext, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { AppState } from './app-state';
import { bindFirstCommands, type FirstCommands } from './commands/first-commands';
import type { AppStore } from './create-app-store';

/** Carries the store of the page to its views. */
export const AppStoreContext = createContext<AppStore | null>(null);

/** The store of the page. @throws Error outside {@link AppStoreContext}, which is a bug. */
export function useAppStore(): AppStore {
  const app = useContext(AppStoreContext);
  if (app === null) throw new Error('No store above this view');
  return app;
}

/** What a selector says of the state; the view renders again when that changes identity. */
export function useAppState<Value>(select: (state: AppState, app: AppStore) => Value): Value {
  const app = useAppStore();
  return useStore(app.store, (state) => select(state, app));
}

/** The commands of the first page, ready to call. */
export function useFirstCommands(): FirstCommands {
  const app = useAppStore();
  return useMemo(() => bindFirstCommands(app), [app]);
}
