import type { ContourCollection } from '@/domain/territory';
import { findInteriorPoint, type InteriorPoint } from '../geometry/interior-point';

/** A point inside each territory, by code. */
export type LabelPoints = ReadonlyMap<string, InteriorPoint>;

/** Finds where to write each territory's name; a contour without area has none. */
export function buildLabelPoints(contours: ContourCollection): LabelPoints {
  const points = new Map<string, InteriorPoint>();
  for (const { properties, geometry } of contours.features) {
    const point = findInteriorPoint(geometry);
    if (point !== null) points.set(properties.code, point);
  }
  return points;
}
