import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ProjectDocument } from '@/project';
import { type AppState, initialState } from './app-state';
import { notify } from './commands/notify';
import type { EmbeddedData } from './embedded-data';
import { createFormerYears, type FormerYears } from './former-years';
import type { Preferences } from './preferences';
import { createSelectors, type Selectors } from './selectors';
import type { AppServices } from './services';

/** The store and what its commands need. Each page, and each test, makes its own. */
export interface AppStore {
  readonly store: StoreApi<AppState>;
  readonly services: AppServices;
  readonly embedded: EmbeddedData;
  readonly select: Selectors;
  /** Figures of former years, read when a date or an evolution asks for them. */
  readonly formerYears: FormerYears;
}

/** Creates the store on a document. */
export function createAppStore(parts: {
  readonly document: ProjectDocument;
  readonly embedded: EmbeddedData;
  readonly services: AppServices;
  readonly preferences?: Preferences;
}): AppStore {
  const { embedded, services } = parts;
  const formerYears = createFormerYears(services.loadHistory);
  const app: AppStore = {
    store: createStore<AppState>(() => initialState(parts.document, parts.preferences)),
    services,
    embedded,
    select: createSelectors(embedded, formerYears.current),
    formerYears,
  };
  followDate(app);
  return app;
}

/**
 * Reads former years as soon as the dossier shows a date, which may be theirs. Selectors keep what they made of a
 * document: once read, the document is given again as a new object, so that they look anew.
 */
function followDate(app: AppStore): void {
  const { store, formerYears } = app;
  let asked: string | null = null;
  const follow = ({ document }: AppState) => {
    const { date } = document.settings;
    if (date === asked) return;
    asked = date;
    if (date === null || formerYears.areRead()) return;
    formerYears.read().then(
      () => store.setState((state) => ({ document: { ...state.document } })),
      () => notify(app, { code: 'former-years-unread' }),
    );
  };
  follow(store.getState());
  store.subscribe(follow);
}
