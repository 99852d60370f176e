import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { rankAfterKey } from './row-movement';
import { type RowViewport, rowsPerPage, scrollTopShowing } from './row-window';

interface RowCursorOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowIds: readonly string[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  /** Shows what a row is made of; asked by F2. */
  readonly onInspect?: ((id: string) => void) | undefined;
  /** Puts a row among those put together, or takes it out; asked by Ctrl and Space. */
  readonly onToggle?: ((id: string) => void) | undefined;
  readonly viewport: RowViewport;
}

/** The row the keyboard is on, and the keys that move it. */
export interface RowCursor {
  readonly id: string | null;
  readonly rank: number;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A cursor that starts at the selected row, follows it when it changes from elsewhere, and is kept in sight. */
export function useRowCursor(options: RowCursorOptions): RowCursor {
  const { scroller, rowIds, selectedId, onSelect, onInspect, onToggle, viewport } = options;
  const [moved, setMoved] = useState({ id: selectedId, from: selectedId });
  const id = moved.from === selectedId ? moved.id : selectedId;
  const rank = id === null ? -1 : rowIds.indexOf(id);

  const reveal = useEffectEvent((target: number) => {
    const element = scroller.current;
    if (element === null || target < 0) return;
    const { scrollTop, clientHeight } = element;
    element.scrollTop = scrollTopShowing(target, { ...viewport, scrollTop, height: clientHeight });
  });
  useEffect(() => reveal(rank), [rank, viewport.height]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === ' ' && (event.ctrlKey || event.metaKey) && onToggle !== undefined && id !== null) {
      event.preventDefault();
      onToggle(id);
      return;
    }
    if ((event.key === 'Enter' || event.key === ' ') && id !== null && rank >= 0) {
      event.preventDefault();
      onSelect(id);
      return;
    }
    if (event.key === 'F2' && onInspect !== undefined && id !== null && rank >= 0) {
      event.preventDefault();
      onInspect(id);
      return;
    }
    const target = rankAfterKey(event.key, {
      current: rank,
      rowCount: rowIds.length,
      rowsPerPage: rowsPerPage(viewport),
    });
    const targetId = target === null ? undefined : rowIds[target];
    if (targetId === undefined) return;
    event.preventDefault();
    setMoved({ id: targetId, from: selectedId });
  };
  return { id, rank, onKeyDown };
}
