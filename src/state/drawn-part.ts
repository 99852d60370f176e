import type { Scene } from '@/cartography';
import type { ContourCollection, TerritoryIndex } from '@/domain/territory';
import { memoizePair } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { Selectors } from './selectors';

/** How many of the territories that class limits are made of are drawn and counted. */
export interface DrawnPart {
  readonly count: number;
  readonly total: number;
}

/** The part that is drawn where some territories have no contour; `null` where all are drawn, or none is. */
export function drawnPart(
  select: Pick<Selectors, 'classing'>,
  document: ProjectDocument,
  scene: Pick<Scene, 'studied'>,
): DrawnPart | null {
  return countDrawn(select.classing(document).column.index, scene.studied);
}

/** Kept: another indicator changes neither. */
const countDrawn = memoizePair((index: TerritoryIndex, { features }: ContourCollection): DrawnPart | null => {
  const total = index.territories.length;
  const count = features.filter(({ properties }) => index.positionOf(properties.code) !== undefined).length;
  return count === 0 || count === total ? null : { count, total };
});
