import type { ContourCollection, TerritoryIndex } from '@/domain/territory';
import type { LabelPoints } from './build-label-points';
import type { SceneLabel } from './scene';

/** Names every territory drawn, larger ones first when labels collide. The directory's name goes before the file's. */
export function buildLabels(
  contours: ContourCollection,
  index: TerritoryIndex,
  points: LabelPoints,
): readonly SceneLabel[] {
  return contours.features.flatMap(({ properties: { code, name } }) => {
    const point = points.get(code);
    if (point === undefined) return [];
    const position = index.positionOf(code);
    const text = (position === undefined ? undefined : index.territories[position]?.name) ?? name;
    const { longitude, latitude, area } = point;
    return [{ code, text, longitude, latitude, priority: area }];
  });
}
