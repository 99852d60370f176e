import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { type GeographicPosition, INSETS, insetExtent, projectComposite } from '@/cartography/projection';
import type { ContourCollection } from '@/domain/territory';
import { takeAllSteps } from '@/lib';
import { buildMosaic, type Mosaic } from '@/map/mosaic/build-mosaic';
import { packShapes } from '@/map/mosaic/pack-shapes';
import { contoursOf, SHAPES, squareRing } from './shapes-fixture';

const asDrawn = ([x, y]: GeographicPosition) => [x, y] as const;

function mosaicOf(contours: ContourCollection, project = asDrawn): Mosaic {
  return buildMosaic(takeAllSteps(packShapes(contours)), project);
}

/** Area of the triangles of each territory, by rank. */
function areasOf({ corners, territories, triangles }: Mosaic): number[] {
  const areas: number[] = [];
  const at = (corner: number) => [corners[2 * corner] ?? NaN, corners[2 * corner + 1] ?? NaN] as const;
  for (let rank = 0; rank < triangles.length; rank += 3) {
    const [first = -1, second = -1, third = -1] = triangles.subarray(rank, rank + 3);
    const [[x1, y1], [x2, y2], [x3, y3]] = [at(first), at(second), at(third)];
    const territory = territories[first] ?? -1;
    expect([territories[second], territories[third]]).toEqual([territory, territory]);
    const area = Math.abs((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1)) / 2;
    areas[territory] = (areas[territory] ?? 0) + area;
  }
  return areas;
}

describe('territories cut into triangles', () => {
  test('keep their areas, without their holes and with all their parts', () => {
    const [holed, parted] = areasOf(mosaicOf(SHAPES));
    expect(holed).toBeCloseTo(10 * 10 - 4 * 4, 2);
    expect(parted).toBeCloseTo(2 * 2 + 3 * 3, 2);
  });

  test('have as many triangles as corners and holes ask for: n − 2 for a polygon, two more for each hole', () => {
    // 8 corners and a hole: 8 − 2 + 2; two squares: 2 each.
    expect(mosaicOf(SHAPES).triangles).toHaveLength(3 * (8 + 2 + 2));
  });

  test('have an edge from each corner to the next around every ring, back to the first', () => {
    const { edges } = mosaicOf(contoursOf({ one: { type: 'Polygon', coordinates: [squareRing(0, 0, 1)] } }));
    expect([...edges]).toEqual([0, 1, 1, 2, 2, 3, 3, 0]);
  });

  test('leave out what has no area, and keep the rank of those after it', () => {
    const mosaic = mosaicOf(
      contoursOf({
        nothing: { type: 'MultiPolygon', coordinates: [] },
        segment: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1, 0],
              [0, 0],
            ],
          ],
        },
        square: { type: 'Polygon', coordinates: [squareRing(5, 5, 2)] },
      }),
    );
    expect([...new Set(mosaic.territories)]).toEqual([2]);
    expect(areasOf(mosaic)[2]).toBeCloseTo(4, 2);
  });

  test('any star-shaped polygon keeps the area its corners give', () => {
    const radii = fc.array(fc.integer({ min: 10, max: 50_000 }), { minLength: 3, maxLength: 60 });
    fc.assert(
      fc.property(radii, (lengths) => {
        const corners = lengths.map((length, rank): Position => {
          const angle = (2 * Math.PI * rank) / lengths.length;
          return [length * Math.cos(angle), length * Math.sin(angle)];
        });
        const ring = [...corners, corners[0] ?? []];
        const [area = 0] = areasOf(mosaicOf(contoursOf({ star: { type: 'Polygon', coordinates: [ring] } })));
        // Corners are rounded to less than a centimetre.
        expect(Math.abs(area - ringArea(corners))).toBeLessThan(0.01 * perimeter(corners));
      }),
      { numRuns: 200 },
    );
  });
});

function ringArea(corners: readonly Position[]): number {
  return Math.abs(
    corners.reduce((sum, [x1 = 0, y1 = 0], rank) => {
      const [x2 = 0, y2 = 0] = corners[(rank + 1) % corners.length] ?? [];
      return sum + (x1 * y2 - x2 * y1) / 2;
    }, 0),
  );
}

function perimeter(corners: readonly Position[]): number {
  return corners.reduce((sum, [x1 = 0, y1 = 0], rank) => {
    const [x2 = 0, y2 = 0] = corners[(rank + 1) % corners.length] ?? [];
    return sum + Math.hypot(x2 - x1, y2 - y1);
  }, 0);
}

describe('the blocks of a mosaic', () => {
  const LILLE = contoursOf({ '59350': { type: 'Polygon', coordinates: [squareRing(3.05, 50.62, 0.02)] } });
  const SAINT_DENIS = contoursOf({
    '97411': { type: 'Polygon', coordinates: [squareRing(55.45, -20.9, 0.02)] },
  });

  test('hold corners within a centimetre of where the projection puts them, far from the origin of the plane', () => {
    const { blocks, corners } = mosaicOf(LILLE, projectComposite);
    const [x, y] = projectComposite([3.05, 50.62]);
    const [block] = blocks;
    expect(blocks).toHaveLength(1);
    expect(Math.abs((block?.origin[0] ?? NaN) + (corners[0] ?? NaN) - x)).toBeLessThan(0.01);
    expect(Math.abs((block?.origin[1] ?? NaN) + (corners[1] ?? NaN) - y)).toBeLessThan(0.01);
  });

  test('put an overseas commune inside its cartouche, at the scale of the cartouche', () => {
    const { blocks } = mosaicOf(SAINT_DENIS, projectComposite);
    const inset = INSETS.find(({ code }) => code === '974');
    if (inset === undefined) throw new Error('La Réunion has a cartouche');
    const { xMin, xMax, yMin, yMax } = insetExtent(inset);
    const [{ origin, ...span } = { origin: [NaN, NaN], xMin: NaN, xMax: NaN, yMin: NaN, yMax: NaN }] = blocks;
    expect(origin[0] + span.xMin).toBeGreaterThan(xMin);
    expect(origin[0] + span.xMax).toBeLessThan(xMax);
    expect(origin[1] + span.yMin).toBeGreaterThan(yMin);
    expect(origin[1] + span.yMax).toBeLessThan(yMax);
    // A fiftieth of a degree of latitude is some 2.2 km, drawn twice as large.
    expect((span.yMax - span.yMin) / 1000).toBeCloseTo(4.4, 0);
  });

  test('share all triangles and edges between them, each once', () => {
    const far = contoursOf({
      here: { type: 'Polygon', coordinates: [squareRing(0, 0, 10)] },
      there: { type: 'Polygon', coordinates: [squareRing(900_000, 0, 10)] },
      hereToo: { type: 'Polygon', coordinates: [squareRing(20, 0, 10)] },
    });
    const { blocks, territories, triangles, edges } = mosaicOf(far);
    expect(blocks.map((block) => [block.triangles, block.edges])).toEqual([
      [
        { from: 0, count: 12 },
        { from: 0, count: 16 },
      ],
      [
        { from: 12, count: 6 },
        { from: 16, count: 8 },
      ],
    ]);
    expect([triangles.length, edges.length]).toEqual([18, 24]);
    expect([...territories]).toEqual([0, 0, 0, 0, 2, 2, 2, 2, 1, 1, 1, 1]);
  });
});
