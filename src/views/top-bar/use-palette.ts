import { useRef, useState } from 'react';
import { useMessages } from '@/i18n/react';
import { useAppState, useAppStore } from '@/state';
import type * as paletteModule from '../palette';
import type { BarActions } from './use-bar-actions';

interface Palette {
  /** What answers the query; `null` while there is none, or what finds the answers is not fetched. */
  readonly answers: paletteModule.Answers | null;
  /** What a list without an answer says. */
  readonly emptyText: string;
  /** The focus comes to the search, from somewhere. */
  readonly enter: (from: Element | null) => void;
  /** Gives the focus back. */
  readonly leave: () => void;
}

/** How far the names that can be looked for have been read. */
type Reading = 'under-way' | 'done' | 'failed';

/** What the search finds and does; it is fetched, and names are read, when the focus first comes to it. */
export function usePalette(query: string, actions: BarActions): Palette {
  const app = useAppStore();
  const messages = useMessages();
  const cameFrom = useRef<Element | null>(null);
  const [palette, setPalette] = useState<typeof paletteModule | null>(null);
  const [reading, setReading] = useState<Reading>('under-way');
  const isAsked = query !== '';
  // Answers are those of the dossier as it stands, even when it changes under a query.
  useAppState(({ document }) => (isAsked ? document : null));
  const readAhead = async () => {
    const fetched = await import('../palette');
    setPalette(fetched);
    await fetched.listEntriesAhead(app);
    setReading('done');
  };
  return {
    answers: isAsked && palette ? palette.findAnswers({ app, actions, messages }, query) : null,
    emptyText: {
      'under-way': messages.app.loading,
      done: messages.app.search.nothingFound,
      failed: messages.errors.viewTitle,
    }[reading],
    enter: (from) => {
      cameFrom.current = from;
      readAhead().catch(() => setReading('failed'));
    },
    leave: () => palette?.leaveSearch(cameFrom.current),
  };
}
