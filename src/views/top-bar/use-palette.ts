import { useRef, useState } from 'react';
import { useMessages } from '@/i18n/react';
import { useAppStore } from '@/state';
import type * as paletteModule from '../palette';
import type { BarActions } from './use-bar-actions';

interface Palette {
  /** The acts whose name answers the query. */
  readonly acts: readonly paletteModule.Act[];
  /** The focus comes to the search, from somewhere. */
  readonly enter: (from: Element | null) => void;
  /** Gives the focus back. */
  readonly leave: () => void;
}

/** What the search does beside finding places; it is fetched when the focus first comes to it. */
export function usePalette(query: string, actions: BarActions): Palette {
  const app = useAppStore();
  const messages = useMessages();
  const cameFrom = useRef<Element | null>(null);
  const [palette, setPalette] = useState<typeof paletteModule | null>(null);
  return {
    acts:
      query === '' || palette === null
        ? []
        : palette.findActs(palette.listActs({ app, actions, messages }), query),
    enter: (from) => {
      cameFrom.current = from;
      import('../palette').then(
        (fetched) => {
          setPalette(fetched);
          void fetched.listEntriesAhead(app);
        },
        () => undefined,
      );
    },
    leave: () => palette?.leaveSearch(cameFrom.current),
  };
}
