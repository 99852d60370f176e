import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipLine, clipRing } from '@/cartography/enlargement/clip';

const UNIT = { xMin: 0, yMin: 0, xMax: 10, yMax: 10 };
type Point = readonly [number, number];

const closed = (...points: Point[]): Point[] => [...points, points[0] ?? [NaN, NaN]];

function areaOf(ring: readonly Point[]): number {
  let doubled = 0;
  ring.forEach(([x, y], rank) => {
    const [nextX, nextY] = ring[(rank + 1) % ring.length] ?? [x, y];
    doubled += x * nextY - nextX * y;
  });
  return Math.abs(doubled) / 2;
}

describe('clipping to a rectangle', () => {
  test('keeps a ring that lies inside as it is', () => {
    const inside = closed([2, 2], [8, 3], [5, 9]);
    expect(clipRing(inside, UNIT)).toEqual(inside);
  });

  test('cuts a triangle by the side it goes over', () => {
    // From (5, 5) to (15, 5) and (5, 15): the square of five, less its corner beyond nothing.
    const ring = clipRing(closed([5, 5], [15, 5], [5, 15]), UNIT);
    expect(areaOf(ring)).toBeCloseTo(25, 9);
    expect(ring[0]).toEqual(ring.at(-1));
  });

  test('gives the whole rectangle to a ring around it, and nothing to one beside it', () => {
    expect(areaOf(clipRing(closed([-5, -5], [20, -5], [20, 20], [-5, 20]), UNIT))).toBeCloseTo(100, 9);
    expect(clipRing(closed([11, 1], [14, 1], [14, 8]), UNIT)).toEqual([]);
    expect(clipRing([], UNIT)).toEqual([]);
  });

  test('gives convex rings the area that a fine grid counts', () => {
    const at = fc.integer({ min: -8, max: 18 });
    const side = fc.integer({ min: 1, max: 15 });
    fc.assert(
      fc.property(fc.tuple(at, at), fc.tuple(side, side), ([x, y], [w, h]) => {
        const ring = clipRing(closed([x, y], [x + w, y], [x + w, y + h], [x, y + h]), UNIT);
        const across = Math.max(0, Math.min(10, x + w) - Math.max(0, x));
        const along = Math.max(0, Math.min(10, y + h) - Math.max(0, y));
        expect(areaOf(ring)).toBeCloseTo(across * along, 9);
      }),
    );
  });

  test('parts a line where it leaves and joins what stays together', () => {
    const parts = clipLine(
      [
        [-5, 5],
        [5, 5],
        [5, 15],
        [8, 15],
        [8, 5],
      ],
      UNIT,
    );
    expect(parts).toEqual([
      [
        [0, 5],
        [5, 5],
        [5, 10],
      ],
      [
        [8, 10],
        [8, 5],
      ],
    ]);
  });

  test('leaves out a line that passes by a corner, and one of a single point', () => {
    expect(
      clipLine(
        [
          [-3, 8],
          [3, 14],
        ],
        UNIT,
      ),
    ).toEqual([]);
    expect(clipLine([[5, 5]], UNIT)).toEqual([]);
  });
});
