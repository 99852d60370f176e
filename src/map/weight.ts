import type { FeatureCollection, Geometry } from 'geojson';

/** How much there is of some data. */
export interface Weight {
  readonly features: number;
  /** Points of their outlines. */
  readonly points: number;
}

/** Whether data has more features than a weight, or more points. */
export function isHeavierThan({ features }: FeatureCollection, weight: Weight): boolean {
  if (features.length > weight.features) return true;
  let points = 0;
  return features.some(({ geometry }) => (points += pointsOf(geometry)) > weight.points);
}

/** Points of the outline of a feature. */
export function pointsOf(geometry: Geometry): number {
  switch (geometry.type) {
    case 'LineString':
      return geometry.coordinates.length;
    case 'Polygon':
    case 'MultiLineString':
      return sumOf(geometry.coordinates);
    case 'MultiPolygon':
      return geometry.coordinates.reduce((sum, rings) => sum + sumOf(rings), 0);
    default:
      return 1;
  }
}

function sumOf(lines: readonly (readonly unknown[])[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
