import type { BorderRow } from '@/state';
import type { GridSort } from '@/ui-kit/data-grid';

type Order = (left: BorderRow, right: BorderRow) => number;

const ORDERS: ReadonlyMap<string, Order> = new Map<string, Order>([
  ['rank', (left, right) => left.rank - right.rank],
  ['above', (left, right) => left.above.name.localeCompare(right.above.name, 'fr')],
  ['below', (left, right) => left.below.name.localeCompare(right.below.name, 'fr')],
  ['higher', (left, right) => left.higher - right.higher],
  ['lower', (left, right) => left.lower - right.lower],
  ['ratio', (left, right) => ratioOf(left) - ratioOf(right)],
  ['difference', (left, right) => left.difference - right.difference],
]);

const SMALLEST_FIRST: ReadonlySet<string> = new Set(['rank', 'above', 'below']);

/** Whether a first press on a column sets the smallest, or the first of the alphabet, on top. */
export function isSmallestFirst(columnId: string): boolean {
  return SMALLEST_FIRST.has(columnId);
}

/** Borders in the order asked for; a border without a ratio is beyond any that has one. */
export function sortBorders(
  rows: readonly BorderRow[],
  { columnId, direction }: GridSort,
): readonly BorderRow[] {
  const order = ORDERS.get(columnId);
  if (order === undefined) return rows;
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((left, right) => sign * order(left, right) || left.rank - right.rank);
}

/** The order that pressing a header gives: the other way round if it led already, else the most telling way. */
export function nextBorderSort({ columnId, direction }: GridSort, pressedId: string): GridSort {
  if (columnId === pressedId)
    return { columnId, direction: direction === 'ascending' ? 'descending' : 'ascending' };
  return { columnId: pressedId, direction: isSmallestFirst(pressedId) ? 'ascending' : 'descending' };
}

function ratioOf({ ratio }: BorderRow): number {
  return ratio ?? Number.MAX_VALUE;
}
