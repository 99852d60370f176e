import { placeLabels, readingOrder } from '@/cartography';
import type { GeographicPosition } from '@/cartography/projection';
import type { ContourCollection } from '@/domain/territory';
import { memoizeLast, takeAllSteps } from '@/lib';

/** How a walk goes on from where it is. */
export type WalkStep = 'next' | 'previous' | 'first' | 'last';

/** Where a walk comes to. */
export interface WalkStop {
  readonly code: string;
  readonly position: GeographicPosition;
}

const orderOf = memoizeLast(readingOrder);

/**
 * Where a walk over the territories of some contours goes, in reading order; past an end it stays there.
 *
 * @param from - where it is; at a territory that is not walked over, it begins at the first, or going back at the last.
 * @returns `null` where there is nothing to walk over.
 */
export function walk(contours: ContourCollection, from: string | null, step: WalkStep): WalkStop | null {
  const order = orderOf(contours);
  const code = order[rankAfter(order, from, step)];
  const at = code === undefined ? undefined : takeAllSteps(placeLabels(contours)).get(code);
  if (code === undefined || at === undefined) return null;
  return { code, position: [at.longitude, at.latitude] };
}

function rankAfter(order: readonly string[], from: string | null, step: WalkStep): number {
  const last = order.length - 1;
  const rank = from === null ? -1 : order.indexOf(from);
  switch (step) {
    case 'first':
      return 0;
    case 'last':
      return last;
    case 'next':
      return Math.min(last, rank + 1);
    case 'previous':
      return rank === -1 ? last : Math.max(0, rank - 1);
  }
}
