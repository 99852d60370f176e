import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { ContourCollection } from '@/domain/territory';

/** A square ring, closed, from its lower left corner. */
export function squareRing(x: number, y: number, side: number): Position[] {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
}

export function contoursOf(shapes: Readonly<Record<string, Polygon | MultiPolygon>>): ContourCollection {
  return {
    type: 'FeatureCollection',
    features: Object.entries(shapes).map(([code, geometry]) => ({
      type: 'Feature',
      geometry,
      properties: { code, name: code },
    })),
  };
}

/** A square of 10 with a hole of 4 (area 84), and two squares of 2 and 3 (area 13) that are one territory. */
export const SHAPES = contoursOf({
  holed: { type: 'Polygon', coordinates: [squareRing(0, 0, 10), squareRing(3, 3, 4)] },
  parted: { type: 'MultiPolygon', coordinates: [[squareRing(20, 0, 2)], [squareRing(30, 0, 3)]] },
});
