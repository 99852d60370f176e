import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AgeStructureTable, type FigureHistory, NO_HISTORY } from '@/domain/population';
import { type CommuneTable, isCommuneLevel } from '@/domain/territory';
import type { ProjectDocument } from '@/project';
import { type AppState, initialState } from './app-state';
import { notify } from './commands/notify';
import type { EmbeddedData } from './embedded-data';
import { createLateReading, type LateReading } from './late-reading';
import type { NoticeContent } from './notice';
import type { Preferences } from './preferences';
import { createSelectors, type Selectors } from './selectors';
import type { FineContourBuilder } from './selectors/fine-contours';
import type { OverlayBuilder } from './selectors/overlays';
import type { Representations } from './selectors/representations';
import type { AppServices } from './services';

/** The store and what its commands need. Each page, and each test, makes its own. */
export interface AppStore {
  readonly store: StoreApi<AppState>;
  readonly services: AppServices;
  readonly embedded: EmbeddedData;
  readonly select: Selectors;
  /** Figures of former years, read when a date or an evolution asks for them. */
  readonly formerYears: LateReading<FigureHistory>;
  /** The ages of the inhabitants of each département, read when a view shows them; none until then. */
  readonly ages: LateReading<readonly AgeStructureTable[]>;
  /** The directory of communes, read when a level made of them is shown; `null` until then. */
  readonly communes: LateReading<CommuneTable | null>;
  /** What draws the levels made of communes, read when one is shown that the user gave contours for. */
  readonly fineContours: LateReading<FineContourBuilder | null>;
  /** How maps are drawn that are not the classes of one indicator; `null` until one is shown. */
  readonly representations: LateReading<Representations | null>;
  /** How signs are laid over territories; `null` until a layer of them is shown. */
  readonly overlays: LateReading<OverlayBuilder | null>;
}

/** Creates the store on a document. */
export function createAppStore(parts: {
  readonly document: ProjectDocument;
  readonly embedded: EmbeddedData;
  readonly services: AppServices;
  readonly preferences?: Preferences;
}): AppStore {
  const { embedded, services } = parts;
  const formerYears = createLateReading(services.loadHistory, NO_HISTORY);
  const communes = createLateReading<CommuneTable | null>(services.loadCommunes, null);
  const fineContours = createLateReading<FineContourBuilder | null>(
    async () => (await import('./selectors/fine-contours')).addFineContours,
    null,
  );
  const representations = createLateReading<Representations | null>(async () => {
    const { createRepresentations } = await import('./selectors/representations');
    return createRepresentations(app);
  }, null);
  const overlays = createLateReading<OverlayBuilder | null>(async () => {
    const { createOverlays } = await import('./selectors/overlays');
    return createOverlays(app);
  }, null);
  const app: AppStore = {
    store: createStore<AppState>(() => initialState(parts.document, parts.preferences)),
    services,
    embedded,
    select: createSelectors(embedded, {
      formerYears: formerYears.current,
      communes: communes.current,
      fineContours: fineContours.current,
      representations: representations.current,
      overlays: overlays.current,
    }),
    formerYears,
    ages: createLateReading<readonly AgeStructureTable[]>(services.loadAges, []),
    communes,
    fineContours,
    representations,
    overlays,
  };
  follow(app, {
    wantedBy: ({ settings: { date, fillBy, swipe } }) =>
      date ?? swipe?.date ?? [fillBy, swipe?.fillBy].find((fill) => fill === 'evolution') ?? null,
    reading: formerYears,
    failure: { code: 'former-years-unread' },
  });
  follow(app, {
    wantedBy: ({ settings: { level } }) => (isCommuneLevel(level) ? level : null),
    reading: communes,
    failure: { code: 'communes-unread' },
  });
  follow(app, {
    wantedBy: ({ settings: { level }, fineContours: sets }) =>
      isCommuneLevel(level) && Object.keys(sets).length > 0 ? level : null,
    reading: fineContours,
    failure: { code: 'communes-unread' },
  });
  follow(app, {
    wantedBy: ({ settings: { fillBy } }) => (fillBy === 'indicator' ? null : fillBy),
    reading: representations,
    failure: { code: 'representations-unread' },
  });
  follow(app, {
    wantedBy: ({ settings: { layers } }) => (layers.borders ? 'borders' : null),
    reading: overlays,
    failure: { code: 'representations-unread' },
  });
  return app;
}

interface LateNeed {
  /** What of a dossier rests on it, `null` when nothing does. */
  readonly wantedBy: (document: ProjectDocument) => string | null;
  readonly reading: Pick<LateReading<unknown>, 'isRead' | 'read'>;
  readonly failure: NoticeContent;
}

/**
 * Reads something as soon as the dossier rests on it, and again after a failure when something else does. Selectors keep what they made of a
 * document: once read, the document is given again as a new object, so that they look anew.
 */
function follow(app: AppStore, { wantedBy, reading, failure }: LateNeed): void {
  const { store } = app;
  let asked: string | null = null;
  const look = ({ document }: AppState) => {
    const wanted = wantedBy(document);
    if (wanted === asked) return;
    asked = wanted;
    if (wanted === null || reading.isRead()) return;
    reading.read().then(
      () => store.setState((state) => ({ document: { ...state.document } })),
      () => notify(app, failure),
    );
  };
  look(store.getState());
  store.subscribe(look);
}
