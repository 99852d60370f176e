import { startTransition, useEffect, useMemo, useState } from 'react';
import { memoizeEach } from '@/lib';
import {
  type AppStore,
  createWhiteZoneSelectors,
  findNearestServices,
  type NearestFound,
  readCommunes,
  useAppState,
  useAppStore,
  type WhiteZoneSearch,
  type WhiteZoneView,
} from '@/state';
import { useLateReading } from '../../late-reading';
import type { ReadView } from '../AwaitedView';

/** The selectors of a store, made when the view first asks: they are not part of the first page. */
const selectorsOf = memoizeEach(({ select }: AppStore) => createWhiteZoneSelectors(select));

/** The white zones of the dossier as it stands; communes are read and the nearest services found when the view asks. */
export function useWhiteZones(): ReadView<WhiteZoneView> {
  const app = useAppStore();
  const communes = useMemo(() => ({ isRead: app.communes.isRead, read: () => readCommunes(app) }), [app]);
  const reading = useLateReading(communes);
  const search = useAppState(({ document }) => selectorsOf(app).search(document));
  const found = useNearest(search);
  const view = useAppState(({ document }) =>
    found === null ? null : selectorsOf(app).view(document, found),
  );
  if (reading === 'failed') return { status: 'failed', view: null };
  return { status: search === null || found?.search !== search ? 'loading' : 'ready', view };
}

/** The nearest services, found in slices so that the page answers meanwhile; the last found stay until the next are. */
function useNearest(search: WhiteZoneSearch | null): NearestFound | null {
  const [found, setFound] = useState<NearestFound | null>(null);
  useEffect(() => {
    if (search === null) return undefined;
    const abort = new AbortController();
    void run(search, abort.signal).then((result) => {
      if (result !== null) startTransition(() => setFound(result));
    });
    return () => abort.abort();
  }, [search]);
  return found;
}

async function run(search: WhiteZoneSearch, signal: AbortSignal): Promise<NearestFound | null> {
  const { runInSlices } = await import('@/tasks');
  return runInSlices(findNearestServices(search), { signal });
}
