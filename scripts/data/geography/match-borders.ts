import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { DepartementShapes } from '../sources/natural-earth';
import type { Grid } from './shared-arcs';

/** A grid over the bounding box of the shapes, with as many steps on both axes. */
export function gridOver(shapes: DepartementShapes, steps: number): Grid {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [longitude = Number.NaN, latitude = Number.NaN] of [...shapes.values()].flatMap(verticesOf)) {
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  }
  const scale: [number, number] = [
    (box.east - box.west) / (steps - 1),
    (box.north - box.south) / (steps - 1),
  ];
  return { scale, translate: [box.west, box.south] };
}

/**
 * Gives neighbours the same vertices along their common border: in Natural Earth the two copies of a vertex may differ
 * in their last digits, and a topology does not take them for one. Every vertex goes to the grid before the topology is
 * built, not after.
 */
export function matchBorders(shapes: DepartementShapes, grid: Grid): DepartementShapes {
  const matched = (ring: readonly Position[]) =>
    withoutSpikes(ring.map((vertex) => stepsOf(vertex, grid))).map((vertex) => degreesOf(vertex, grid));
  return new Map(
    [...shapes].map(([code, shape]): [string, MultiPolygon] => [
      code,
      { type: 'MultiPolygon', coordinates: polygonsOf(shape).map((rings) => rings.map(matched)) },
    ]),
  );
}

/** Drops the vertices that rounding made equal to the one before, and the tips it flattened into a line and back. */
function withoutSpikes(ring: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const vertex of ring) {
    if (isSame(vertex, kept.at(-2))) kept.pop();
    else if (!isSame(vertex, kept.at(-1))) kept.push(vertex);
  }
  return kept;
}

function isSame([column, row]: Position, other: Position | undefined): boolean {
  return other !== undefined && column === other[0] && row === other[1];
}

function polygonsOf(shape: Polygon | MultiPolygon): Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

function verticesOf(shape: Polygon | MultiPolygon): readonly Position[] {
  return polygonsOf(shape).flat(2);
}

function stepsOf(
  [longitude = Number.NaN, latitude = Number.NaN]: Position,
  { scale, translate }: Grid,
): Position {
  return [
    Math.round((longitude - translate[0]) / scale[0]),
    Math.round((latitude - translate[1]) / scale[1]),
  ];
}

function degreesOf([column = Number.NaN, row = Number.NaN]: Position, { scale, translate }: Grid): Position {
  return [column * scale[0] + translate[0], row * scale[1] + translate[1]];
}
