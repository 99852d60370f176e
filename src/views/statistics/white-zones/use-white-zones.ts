import { useEffect, useState } from 'react';
import {
  type AppStore,
  createWhiteZoneSelectors,
  findNearestServices,
  type NearestFound,
  readCommunes,
  useAppState,
  useAppStore,
  type WhiteZoneSearch,
  type WhiteZoneSelectors,
  type WhiteZoneView,
} from '@/state';

/** White zones, or where their computation stands. */
export interface WhiteZoneState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** The last that was computed; `null` before the first. */
  readonly view: WhiteZoneView | null;
}

const byStore = new WeakMap<AppStore, WhiteZoneSelectors>();

/** The selectors of a store, made when the view first asks: they are not part of the first page. */
function selectorsOf(app: AppStore): WhiteZoneSelectors {
  const known = byStore.get(app) ?? createWhiteZoneSelectors(app.select);
  byStore.set(app, known);
  return known;
}

/** The white zones of the dossier as it stands; communes are read and the nearest services found when the view asks. */
export function useWhiteZones(): WhiteZoneState {
  const app = useAppStore();
  const [hasFailed, setFailed] = useState(false);
  const search = useAppState(({ document }) => selectorsOf(app).search(document));
  const found = useNearest(search);
  const view = useAppState(({ document }) =>
    found === null ? null : selectorsOf(app).view(document, found),
  );
  useEffect(() => {
    let isGone = false;
    readCommunes(app).catch(() => !isGone && setFailed(true));
    return () => {
      isGone = true;
    };
  }, [app]);
  if (hasFailed) return { status: 'failed', view: null };
  return { status: search === null || found?.search !== search ? 'loading' : 'ready', view };
}

/** The nearest services, found in slices so that the page answers meanwhile; the last found stay until the next are. */
function useNearest(search: WhiteZoneSearch | null): NearestFound | null {
  const [found, setFound] = useState<NearestFound | null>(null);
  useEffect(() => {
    if (search === null) return undefined;
    const abort = new AbortController();
    void run(search, abort.signal).then((result) => {
      if (result !== null) setFound(result);
    });
    return () => abort.abort();
  }, [search]);
  return found;
}

async function run(search: WhiteZoneSearch, signal: AbortSignal): Promise<NearestFound | null> {
  const { runInSlices } = await import('@/tasks');
  return runInSlices(findNearestServices(search), { signal });
}
