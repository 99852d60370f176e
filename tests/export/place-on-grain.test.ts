import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { PageLine } from '@/export/page/map-page';
import type { MapProjector } from '@/export/page/map-projector';
import { cellAt, doubledArea, GRAIN_MM, placeOnGrain } from '@/export/page/place-on-grain';

/** Positions are millimetres of the page already. */
const onPage: MapProjector = {
  mmPerMetre: 1,
  middle: [0, 0],
  place: ([x = NaN, y = NaN]) => [x, y],
  placePlane: ([x, y]) => [x, y],
};

const closed = (ring: readonly Position[]) => [...ring, ring[0] ?? []];

/** Every vertex rounded, and nothing taken out. */
function roundedOnly(ring: readonly Position[]): PageLine {
  return ring.map(([x = NaN, y = NaN]) => [Math.round(x / GRAIN_MM), Math.round(y / GRAIN_MM)]);
}

function lengthOf(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = NaN, y = NaN], at) => {
    const [x0 = NaN, y0 = NaN] = ring[at] ?? [];
    return sum + Math.hypot(x - x0, y - y0);
  }, 0);
}

/** An uneven grid of cells, whose corners stray from those of an even one without crossing. */
const mesh = fc
  .record({
    columns: fc.integer({ min: 1, max: 5 }),
    rows: fc.integer({ min: 1, max: 5 }),
    side: fc.double({ min: 0.3, max: 8, noNaN: true }),
    strays: fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), { minLength: 72, maxLength: 72 }),
  })
  .map(({ columns, rows, side, strays }) => {
    const at = (column: number, row: number): Position => {
      const stray = 2 * (row * 6 + column);
      return [side * (column + (strays[stray] ?? 0)), side * (row + (strays[stray + 1] ?? 0))];
    };
    const cells = Array.from({ length: columns * rows }, (_, rank) => {
      const [column, row] = [rank % columns, Math.floor(rank / columns)];
      return closed([at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)]);
    });
    const along = (count: number, place: (step: number) => Position) =>
      Array.from({ length: count }, (_, step) => place(step));
    const outline = closed([
      ...along(columns, (step) => at(step, 0)),
      ...along(rows, (step) => at(columns, step)),
      ...along(columns, (step) => at(columns - step, rows)),
      ...along(rows, (step) => at(0, rows - step)),
    ]);
    return { cells, outline };
  });

describe('a ring on the grain of the page', () => {
  it('goes through the nearest corners of a grid of 0.05 mm, without those on the way', () => {
    const ring = closed([
      [0.01, 0.01],
      [0.51, 0.02],
      [1.02, 0.02],
      [1.02, 1.03],
      [0, 1.04],
    ]);
    expect(placeOnGrain(ring, onPage)).toEqual([
      [0, 0],
      [20, 0],
      [20, 21],
      [0, 21],
      [0, 0],
    ]);
  });

  it('is nothing when it has no area left, be it a point, a line or a line and back', () => {
    const point = closed([
      [1, 1],
      [1.01, 1],
      [1, 1.01],
    ]);
    const line = closed([
      [1, 1],
      [2, 1.01],
      [3, 1],
      [2, 0.99],
    ]);
    expect(placeOnGrain(point, onPage)).toEqual([]);
    expect(placeOnGrain(line, onPage)).toEqual([]);
    expect(cellAt([1, 2.01], onPage)).toEqual([
      [20, 40],
      [21, 40],
      [21, 41],
      [20, 41],
      [20, 40],
    ]);
  });

  it('has the area of the same ring with every corner kept', () => {
    fc.assert(
      fc.property(mesh, ({ cells }) => {
        for (const cell of cells)
          expect(doubledArea(placeOnGrain(cell, onPage))).toBe(doubledArea(roundedOnly(cell)));
      }),
    );
  });

  it('has an area no farther from the true one than its border moved', () => {
    fc.assert(
      fc.property(mesh, ({ cells }) => {
        const farthest = GRAIN_MM * Math.SQRT1_2;
        for (const cell of cells) {
          const placed = doubledArea(placeOnGrain(cell, onPage)) * GRAIN_MM * GRAIN_MM;
          const exact = doubledArea(cell as unknown as PageLine);
          const band = lengthOf(cell) * farthest + cell.length * farthest * farthest * Math.PI;
          expect(Math.abs(placed - exact) / 2).toBeLessThanOrEqual(band);
        }
      }),
    );
  });

  it('leaves no hole between neighbours: together they have the area of what is around them', () => {
    fc.assert(
      fc.property(mesh, ({ cells, outline }) => {
        const together = cells.reduce((sum, cell) => sum + doubledArea(placeOnGrain(cell, onPage)), 0);
        expect(together).toBe(doubledArea(placeOnGrain(outline, onPage)));
      }),
    );
  });
});
