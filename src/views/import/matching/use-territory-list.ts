import { useEffect, useMemo, useState } from 'react';
import type { MatchLevel } from '@/ingest/territory-match';
import { useAppStore } from '@/state';
import { listCommunes, listedAtHand, type ListedTerritory } from './territory-list';

/** Territories that can be chosen, and whether the communes among them have come. */
export interface TerritoryList {
  readonly territories: readonly ListedTerritory[];
  readonly status: 'loading' | 'whole' | 'failed';
}

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The territories of some levels; those of communes and EPCI are fetched on first use. */
export function useTerritoryList(levels: ReadonlySet<MatchLevel>): TerritoryList {
  const { embedded, services } = useAppStore();
  const atHand = useMemo(() => listedAtHand(embedded.hierarchy), [embedded]);
  const needsCommunes = levels.has('commune') || levels.has('epci');
  const [communes, setCommunes] = useState<readonly ListedTerritory[] | 'failed' | null>(null);
  useEffect(() => {
    if (!needsCommunes) return;
    let isGone = false;
    const load = async () => listCommunes(await services.loadCommunes(), nextTurn);
    load().then(
      (listed) => !isGone && setCommunes(listed),
      () => !isGone && setCommunes('failed'),
    );
    return () => {
      isGone = true;
    };
  }, [needsCommunes, services]);
  return useMemo(() => {
    const fetched = Array.isArray(communes) ? (communes as readonly ListedTerritory[]) : [];
    const territories = [...atHand, ...fetched].filter(({ level }) => levels.has(level));
    if (communes === 'failed') return { territories, status: 'failed' };
    return { territories, status: needsCommunes && communes === null ? 'loading' : 'whole' };
  }, [atHand, communes, levels, needsCommunes]);
}
