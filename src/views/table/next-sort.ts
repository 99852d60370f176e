import type { GridSort } from '@/ui-kit/data-grid';
import { isTextColumnId } from './text-columns';

/** Order of the table when it opens: that of the codes, as official lists are printed. */
export const FIRST_SORT: GridSort = { columnId: 'code', direction: 'ascending' };

/** The order that pressing a header gives: the other way round if it led already, else the most telling way. */
export function nextSort({ columnId, direction }: GridSort, pressedId: string): GridSort {
  if (columnId === pressedId) {
    return { columnId, direction: direction === 'ascending' ? 'descending' : 'ascending' };
  }
  return { columnId: pressedId, direction: isTextColumnId(pressedId) ? 'ascending' : 'descending' };
}
