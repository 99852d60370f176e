import type { StoreApi } from 'zustand/vanilla';
import { lockBreaks } from '@/cartography';
import { memoizeLast } from '@/lib';
import type { ClassSettings, Fill, ProjectDocument, ProjectSettings } from '@/project';
import type { AppState } from './app-state';
import type { AppStore } from './create-app-store';
import { withSourceFor } from './need-choice';
import { createSelectors } from './selectors';
import { addFineContours } from './selectors/fine-contours';
import { createOverlays } from './selectors/overlays';
import { createRepresentations, type Representations } from './selectors/representations';
import type { OverlayBuilder } from './selectors/overlays';

const known = new WeakMap<AppStore, AppStore>();

/**
 * The application as the map at the right of a swipe has it: the same state, but for the document, whose settings are
 * those of the second map. Selectors are its own, so that neither map makes the other forget its figures. It is read, never
 * written: its settings would become those of the dossier. Whatever is set makes selectors look at the dossier anew, no more.
 */
export function secondAppOf(app: AppStore): AppStore {
  const second = known.get(app) ?? createSecondApp(app);
  known.set(app, second);
  return second;
}

function createSecondApp(app: AppStore): AppStore {
  const parts: { representations: Representations | null; overlays: OverlayBuilder | null } = {
    representations: null,
    overlays: null,
  };
  const select = createSelectors(app.embedded, {
    formerYears: app.formerYears.current,
    communes: app.communes.current,
    fineContours: () => addFineContours,
    representations: () => parts.representations,
    overlays: () => parts.overlays,
  });
  const second: AppStore = { ...app, select, store: createSecondStore(app) };
  parts.representations = createRepresentations(second);
  parts.overlays = createOverlays(second);
  return second;
}

function createSecondStore(app: AppStore): StoreApi<AppState> {
  const documentOf = memoizeLast((document: ProjectDocument) => secondDocument(app, document));
  const stateOf = memoizeLast((state: AppState): AppState => ({
    ...state,
    document: documentOf(state.document),
  }));
  return {
    getState: () => stateOf(app.store.getState()),
    getInitialState: () => stateOf(app.store.getInitialState()),
    subscribe: (listener) =>
      app.store.subscribe((state, before) => {
        const former = documentOf(before.document);
        listener(stateOf(state), { ...before, document: former });
      }),
    setState: () => app.store.setState(({ document }) => ({ document: { ...document } })),
  };
}

/** The dossier as the second map shows it; itself where there is none. */
function secondDocument(app: AppStore, document: ProjectDocument): ProjectDocument {
  const { swipe } = document.settings;
  if (swipe === null) return document;
  const { indicatorId: wished, date, figureMode, fillBy, sharesClasses } = swipe;
  const isKnown = app.select.definitions(document).some(({ id }) => id === wished);
  const indicatorId = isKnown ? wished : document.settings.indicatorId;
  const settings = {
    ...document.settings,
    date,
    figureMode,
    fillBy,
    swipe: null,
    layers: layersFor(fillBy, document.settings.layers),
    classification: sharesClasses ? sharedClasses(app, document) : document.settings.classification,
  };
  const counted = withSourceFor(app.select.need(document), { ...settings, indicatorId });
  return { ...document, settings: { ...settings, ...counted } };
}

/** What colours show is chosen to be seen, and a map with signs of its own has no circles over them. */
function layersFor(fillBy: Fill, layers: ProjectSettings['layers']): ProjectSettings['layers'] {
  const isPainted = fillBy !== 'evolution' && fillBy !== 'dots';
  return {
    ...layers,
    choropleth: layers.choropleth || fillBy !== 'indicator',
    symbols: layers.symbols && isPainted,
  };
}

/** The classes of the first map as limits that a map of the same unit keeps: those of the dossier's lock where it keeps them. */
function sharedClasses(app: AppStore, document: ProjectDocument): ClassSettings {
  const { classification, level } = document.settings;
  const { breaks, column, lock: kept } = app.select.classing(document);
  const lock = lockBreaks(breaks);
  if (lock === null || kept?.status === 'kept') return classification;
  const { definition, referenceDate } = app.select.chosen(document);
  const { unit } = column;
  return {
    ...classification,
    lock: { ...lock, unit, indicatorId: definition.id, level, date: referenceDate },
    followsLock: true,
  };
}
