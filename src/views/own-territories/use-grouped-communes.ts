import { useEffect, useState } from 'react';
import { type CommuneCode, communesWithin } from '@/domain/territory';
import { readCommunes, useAppState, useAppStore } from '@/state';

type GroupedCommunes =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'read'; readonly communes: readonly CommuneCode[] };

/** The communes of the territories put together, once their directory is read. */
export function useGroupedCommunes(): GroupedCommunes {
  const app = useAppStore();
  const [hasFailed, setHasFailed] = useState(false);
  const group = useAppState((state) => state.group);
  const hierarchy = useAppState(({ document }, { select }) => select.hierarchy(document));
  const nesting = useAppState(({ document }, { select }) => select.figureInputs(document).nesting);
  useEffect(() => {
    readCommunes(app).catch(() => setHasFailed(true));
  }, [app]);
  const { level, codes } = group;
  if (nesting === undefined) return { kind: hasFailed ? 'failed' : 'reading' };
  const communes = level === 'region' ? [] : communesWithin({ level, codes }, hierarchy, nesting);
  return { kind: 'read', communes };
}
