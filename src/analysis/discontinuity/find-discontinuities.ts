import { columnValueAt, numberOf, type ProtectedColumn } from '@/domain/measure';

/** How two rates are held against each other: the higher over the lower, or the higher less the lower. */
export const DISCONTINUITY_MEASURES = ['ratio', 'difference'] as const;

/** One of {@link DISCONTINUITY_MEASURES}. */
export type DiscontinuityMeasure = (typeof DISCONTINUITY_MEASURES)[number];

/** Two neighbours, by position. */
export type NeighbourPair = readonly [one: number, other: number];

/** A border whose two rates are shown, and how far apart they are. */
export interface Discontinuity {
  /** Rank of the border among those given. */
  readonly border: number;
  /** Positions of the higher rate and of the lower; in the order given where they are equal. */
  readonly positions: NeighbourPair;
  readonly higher: number;
  readonly lower: number;
  /** Higher less lower, in the unit of the rates. */
  readonly difference: number;
  /** Higher over lower, 1 where both are zero; `null` where the lower alone is. */
  readonly ratio: number | null;
}

/** The borders of a level by how far apart the rates on both sides are. */
export interface DiscontinuityFinding {
  /** In the order given. */
  readonly compared: readonly Discontinuity[];
  /** Borders one rate of which is hidden, missing or not applicable. */
  readonly uncompared: number;
}

/**
 * Holds the rates on both sides of each border against each other. A rate that is not shown gives none: nothing of a
 * hidden figure is told by its neighbours.
 */
export function findDiscontinuities(
  rate: ProtectedColumn,
  borders: readonly NeighbourPair[],
): DiscontinuityFinding {
  const compared = borders.flatMap(([one, other], border): Discontinuity[] => {
    const [left, right] = [one, other].map((position) => numberOf(columnValueAt(rate, position)));
    if (left === undefined || right === undefined) return [];
    const positions: NeighbourPair = left >= right ? [one, other] : [other, one];
    const [higher, lower] = [Math.max(left, right), Math.min(left, right)];
    return [{ border, positions, higher, lower, difference: higher - lower, ratio: ratioOf(higher, lower) }];
  });
  return { compared, uncompared: borders.length - compared.length };
}

function ratioOf(higher: number, lower: number): number | null {
  if (lower <= 0) return higher === lower ? 1 : null;
  return higher / lower;
}
