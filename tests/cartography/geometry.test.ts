import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { dissolveOutline, findInteriorPoint } from '@/cartography';
import { contoursOf, squareAt } from './builders';

/** Vertices of a closed line without its repeated end, sorted, to compare whatever the starting point. */
function verticesOf(line: readonly Position[] | undefined): readonly string[] {
  return (line ?? [])
    .slice(1)
    .map((position) => position.join(' '))
    .sort();
}

describe('the outline of several territories', () => {
  it('loses the border two of them share', () => {
    const outline = dissolveOutline(contoursOf({ A: squareAt(0, 0), B: squareAt(1, 0) }));
    expect(outline.coordinates).toHaveLength(1);
    expect(verticesOf(outline.coordinates[0])).toEqual(['0 0', '0 1', '1 0', '1 1', '2 0', '2 1']);
    expect(outline.coordinates[0]?.[0]).toEqual(outline.coordinates[0]?.at(-1));
    expect(segmentsOf(outline.coordinates)).not.toContain('1 0/1 1');
  });

  it('is one closed line a territory when they do not touch', () => {
    const outline = dissolveOutline(contoursOf({ A: squareAt(0, 0), B: squareAt(5, 5) }));
    expect(outline.coordinates.map((line) => line.length)).toEqual([5, 5]);
  });

  it('keeps the boundary of a territory left out in the middle', () => {
    const around = Object.fromEntries(
      [0, 1, 2, 3, 4, 5, 6, 7, 8]
        .filter((cell) => cell !== 4)
        .map((cell) => [String(cell), squareAt(cell % 3, Math.floor(cell / 3))]),
    );
    const outline = dissolveOutline(contoursOf(around));
    expect(outline.coordinates.map((line) => line.length - 1).sort()).toEqual([12, 4]);
  });

  it('takes vertices a few centimetres apart for one', () => {
    const shifted = squareAt(1, 0);
    shifted.coordinates[0]?.splice(3, 1, [1.0000001, 1]);
    expect(dissolveOutline(contoursOf({ A: squareAt(0, 0), B: shifted })).coordinates).toHaveLength(1);
  });

  it('draws on any set of cells exactly the borders between a cell and what is not one', () => {
    const cells = fc.uniqueArray(fc.integer({ min: 0, max: 24 }), { minLength: 0, maxLength: 25 });
    fc.assert(
      fc.property(cells, (chosen) => {
        const shapes = chosen.map(
          (cell) => [String(cell), squareAt(cell % 5, Math.floor(cell / 5))] as const,
        );
        const outline = dissolveOutline(contoursOf(Object.fromEntries(shapes)));
        const all = shapes.flatMap(([, square]) => segmentsOf(square.coordinates));
        const lone = all.filter((segment) => all.filter((other) => other === segment).length === 1);
        expect(segmentsOf(outline.coordinates).sort()).toEqual(lone.sort());
        for (const line of outline.coordinates) expect(line[0]).toEqual(line.at(-1));
      }),
    );
  });
});

function segmentsOf(lines: readonly (readonly Position[])[]): string[] {
  return lines.flatMap((line) =>
    line.slice(1).map((end, rank) => [line[rank]?.join(' ') ?? '', end.join(' ')].sort().join('/')),
  );
}

describe('the point where a territory is named', () => {
  it('is the middle of a square', () => {
    expect(findInteriorPoint(squareAt(2, 0, 2))).toMatchObject({ longitude: expect.closeTo(3), latitude: 1 });
  });

  it('is inside a crescent, whose centre of gravity is not', () => {
    // A U: 9 wide, 6 high, arms 1 wide, bottom 2 high. Its centre of gravity lies between the arms.
    const u: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [9, 0],
          [9, 6],
          [8, 6],
          [8, 2],
          [1, 2],
          [1, 6],
          [0, 6],
          [0, 0],
        ],
      ],
    };
    const point = findInteriorPoint(u);
    expect(point?.latitude).toBeGreaterThan(0.5);
    expect(point?.latitude).toBeLessThan(1.5);
  });

  it('stays out of a hole and goes to the largest polygon', () => {
    const ring = squareAt(0, 0, 3).coordinates[0] ?? [];
    const hole = squareAt(0.5, 0.5, 2).coordinates[0] ?? [];
    const far = squareAt(10, 0, 0.5).coordinates;
    const point = findInteriorPoint({ type: 'MultiPolygon', coordinates: [far, [ring, hole]] });
    const isInHole =
      point !== null &&
      point.longitude > 0.5 &&
      point.longitude < 2.5 &&
      point.latitude > 0.5 &&
      point.latitude < 2.5;
    expect(point?.longitude).toBeLessThan(3);
    expect(isInHole).toBe(false);
  });

  it('is nowhere when there is no area', () => {
    expect(findInteriorPoint({ type: 'MultiPolygon', coordinates: [] })).toBeNull();
    expect(
      findInteriorPoint({
        type: 'Polygon',
        coordinates: [
          [
            [1, 1],
            [1, 1],
            [1, 1],
          ],
        ],
      }),
    ).toBeNull();
  });
});
