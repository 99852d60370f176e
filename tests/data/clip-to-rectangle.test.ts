import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { clipToRectangle } from '../../scripts/data/geography/clip-to-rectangle';

const WINDOW = { west: 0, south: 0, east: 10, north: 10 };

function square(west: number, south: number, side: number): Position[] {
  const [east, north] = [west + side, south + side];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function areaOf(ring: readonly Position[]): number {
  let twice = 0;
  for (let position = 1; position < ring.length; position += 1) {
    const [x0 = NaN, y0 = NaN] = ring[position - 1] ?? [];
    const [x1 = NaN, y1 = NaN] = ring[position] ?? [];
    twice += x0 * y1 - x1 * y0;
  }
  return Math.abs(twice) / 2;
}

describe('clipToRectangle', () => {
  it('cuts a corner off: a square of 8 starting at (6, 7) keeps 4 × 3', () => {
    const clipped = clipToRectangle({ type: 'Polygon', coordinates: [square(6, 7, 8)] }, WINDOW);
    const ring = clipped?.coordinates[0]?.[0] ?? [];
    expect(areaOf(ring)).toBe(12);
    expect(ring.at(0)).toEqual(ring.at(-1));
  });

  it('leaves out what is outside, and keeps what is inside as it is', () => {
    const inside = square(2, 2, 3);
    const clipped = clipToRectangle(
      { type: 'MultiPolygon', coordinates: [[square(20, 20, 5)], [inside]] },
      WINDOW,
    );
    expect(clipped?.coordinates).toHaveLength(1);
    expect(areaOf(clipped?.coordinates[0]?.[0] ?? [])).toBe(9);
    expect(clipToRectangle({ type: 'Polygon', coordinates: [square(20, 20, 5)] }, WINDOW)).toBeNull();
  });

  it('keeps a hole that is inside and drops one that is outside', () => {
    const shape = {
      type: 'Polygon' as const,
      coordinates: [square(-5, -5, 30), square(1, 1, 2), square(12, 12, 2)],
    };
    const [polygon] = clipToRectangle(shape, WINDOW)?.coordinates ?? [];
    expect(polygon?.map(areaOf)).toEqual([100, 4]);
  });

  it('keeps of a square exactly what both rectangles share', () => {
    const within = fc.double({ min: -15, max: 15, noNaN: true });
    fc.assert(
      fc.property(within, within, fc.double({ min: 0.1, max: 30, noNaN: true }), (west, south, side) => {
        const overlap = (from: number) => Math.max(0, Math.min(10, from + side) - Math.max(0, from));
        const clipped = clipToRectangle(
          { type: 'Polygon', coordinates: [square(west, south, side)] },
          WINDOW,
        );
        expect(areaOf(clipped?.coordinates[0]?.[0] ?? [])).toBeCloseTo(overlap(west) * overlap(south), 6);
      }),
    );
  });
});
