import { useEffect, useState } from 'react';
import { useMessages } from '@/i18n/react';
import { useAppStore } from '@/state';
import type * as paletteModule from '../palette';
import type { BarActions } from './use-bar-actions';

/** The acts whose name answers a query; what lists them is fetched with the first. */
export function useActs(query: string, actions: BarActions): readonly paletteModule.Act[] {
  const app = useAppStore();
  const messages = useMessages();
  const [palette, setPalette] = useState<typeof paletteModule | null>(null);
  const isAsked = query !== '';
  useEffect(() => {
    if (!isAsked || palette !== null) return;
    import('../palette').then(setPalette, () => undefined);
  }, [isAsked, palette]);
  if (!isAsked || palette === null) return NO_ACTS;
  return palette.findActs(palette.listActs({ app, actions, messages }), query);
}

const NO_ACTS: readonly paletteModule.Act[] = [];
