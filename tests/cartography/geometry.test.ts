import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { dissolveOutline, findInteriorPoint } from '@/cartography';
import { splitAtVertices } from '@/cartography/geometry/split-at-vertices';
import { VertexSnapper } from '@/cartography/geometry/vertex-snapper';
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

  it('takes for one vertices that rounding would part, on both sides of a step', () => {
    const left = squareAt(0, 0);
    left.coordinates[0]?.splice(2, 1, [1.0000049, 1.0000051]);
    const right = squareAt(1, 0);
    right.coordinates[0]?.splice(3, 1, [1.0000051, 1.0000049]);
    const outline = dissolveOutline(contoursOf({ A: left, B: right }));
    expect(outline.coordinates.map((line) => line.length - 1)).toEqual([6]);
  });

  it('loses a border where one neighbour lacks vertices the other has', () => {
    const left = squareAt(0, 0, 2);
    const below = squareAt(2, 0);
    const above = squareAt(2, 1);
    const outline = dissolveOutline(contoursOf({ A: left, B: below, C: above }));
    expect(outline.coordinates).toHaveLength(1);
    const vertices = ['0 0', '0 2', '2 0', '2 2', '3 0', '3 1', '3 2'];
    expect(verticesOf(outline.coordinates[0])).toEqual(vertices);
  });

  it('keeps both sides of a gap of ten metres', () => {
    const outline = dissolveOutline(contoursOf({ A: squareAt(0, 0), B: squareAt(1.0001, 0) }));
    expect(outline.coordinates.map((line) => line.length)).toEqual([5, 5]);
  });

  it('is the same when territories gain vertices along their sides', () => {
    const vertices = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 5 });
    const outline = dissolveOutline(contoursOf({ A: squareAt(0, 0), B: squareAt(1, 0) }));
    fc.assert(
      fc.property(vertices, vertices, (ofLeft, ofRight) => {
        const side = (percents: number[]): Position[] => percents.map((percent) => [1, percent / 100]);
        const left = squareAt(0, 0);
        left.coordinates[0]?.splice(2, 0, ...side(ofLeft.sort((a, b) => a - b)));
        const right = squareAt(1, 0);
        right.coordinates[0]?.splice(4, 0, ...side(ofRight.sort((a, b) => b - a)));
        const uneven = dissolveOutline(contoursOf({ A: left, B: right }));
        expect(segmentsOf(uneven.coordinates).sort()).toEqual(segmentsOf(outline.coordinates).sort());
      }),
    );
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

describe('lines split at vertices', () => {
  it('pass through the vertices of others less than the tolerance away, in order', () => {
    const line: Position[] = [
      [0, 0],
      [10, 0],
    ];
    const [near, farther, tooFar, beyond]: Position[] = [
      [7, 0.4],
      [3, -0.5],
      [5, 0.6],
      [10.4, 0],
    ];
    const others = [near, farther, tooFar, beyond].map((vertex) => [vertex ?? [], [5, 30]]);
    expect(splitAtVertices([line, ...others], 0.5)[0]).toEqual([[0, 0], farther, near, [10, 0]]);
  });

  it('are as given when there is nothing to share', () => {
    const lines: Position[][] = [
      [
        [0, 0],
        [1, 0],
        [1, 0],
      ],
      [[4, 4]],
      [],
    ];
    expect(splitAtVertices(lines, 0.1)).toEqual(lines);
    expect(splitAtVertices([], 0.1)).toEqual([]);
  });
});

describe('a vertex snapper', () => {
  it('answers with the first position met within a step, across cells and below zero', () => {
    const snapper = new VertexSnapper(1);
    const first: Position = [-0.1, 0.1];
    expect(snapper.snap(first)).toBe(first);
    expect(snapper.snap([0.7, -0.7])).toBe(first);
    const apart: Position = [0.95, 0];
    expect(snapper.snap(apart)).toBe(apart);
    expect([first, apart, [9, 9]].map((vertex) => snapper.rankOf(vertex))).toEqual([0, 1, -1]);
  });
});

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
