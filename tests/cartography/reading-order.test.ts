import { describe, expect, test } from 'vitest';
import { readingOrder } from '@/cartography';
import { unprojectComposite, type PlanePoint } from '@/cartography/projection';
import { contoursOf, squareAt } from './builders';

/** A small square around a point of the composite plane. */
function around(point: PlanePoint) {
  const [longitude, latitude] = unprojectComposite(point);
  return squareAt(longitude - 0.05, latitude - 0.05, 0.1);
}

/** Three columns 200 km apart and three rows about 300 km apart, each of which leans: a b c / d e f / g h i. */
const NINE: Readonly<Record<string, PlanePoint>> = {
  h: [700_000, 6_230_000],
  b: [700_000, 6_790_000],
  f: [900_000, 6_510_000],
  a: [500_000, 6_800_000],
  d: [500_000, 6_470_000],
  i: [900_000, 6_200_000],
  c: [900_000, 6_770_000],
  e: [700_000, 6_490_000],
  g: [500_000, 6_210_000],
};

const shapesOf = (points: Readonly<Record<string, PlanePoint>>) =>
  Object.fromEntries(Object.entries(points).map(([code, point]) => [code, around(point)]));

describe('the order territories are read in', () => {
  test('is by rows from north to south, and from west to east in a row that leans', () => {
    // Between 6 800 and 6 200 km, nine territories make rows of 200 km: down to 6 600, to 6 400, and the rest.
    expect(readingOrder(contoursOf(shapesOf(NINE))).join('')).toBe('abcdefghi');
  });

  test('leaves the cartouches for the end, one after the other from north to south', () => {
    const shapes = {
      reunion: squareAt(55.5, -21.2, 0.1),
      guadeloupe: squareAt(-61.6, 16.1, 0.1),
      ...shapesOf(NINE),
    };
    const order = readingOrder(contoursOf(shapes));
    expect(order.slice(9)).toEqual(['guadeloupe', 'reunion']);
    expect(order.slice(0, 9).join('')).toBe('abcdefghi');
  });

  test('reads from west to east what stands at one height, and nothing where there is nothing', () => {
    const level = { y: around([800_000, 6_500_000]), x: around([600_000, 6_500_000]) };
    expect(readingOrder(contoursOf({ x: level.x }))).toEqual(['x']);
    expect(readingOrder(contoursOf({ y: level.y, x: level.x }))).toEqual(['x', 'y']);
    expect(readingOrder(contoursOf({}))).toEqual([]);
  });
});
