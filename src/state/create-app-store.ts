import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ProjectDocument } from '@/project';
import { type AppState, initialState } from './app-state';
import type { EmbeddedData } from './embedded-data';
import type { Preferences } from './preferences';
import { createSelectors, type Selectors } from './selectors';
import type { AppServices } from './services';

/** The store and what its commands need. Each page, and each test, makes its own. */
export interface AppStore {
  readonly store: StoreApi<AppState>;
  readonly services: AppServices;
  readonly embedded: EmbeddedData;
  readonly select: Selectors;
}

/** Creates the store on a document. */
export function createAppStore(parts: {
  readonly document: ProjectDocument;
  readonly embedded: EmbeddedData;
  readonly services: AppServices;
  readonly preferences?: Preferences;
}): AppStore {
  return {
    store: createStore<AppState>(() => initialState(parts.document, parts.preferences)),
    services: parts.services,
    embedded: parts.embedded,
    select: createSelectors(parts.embedded),
  };
}
