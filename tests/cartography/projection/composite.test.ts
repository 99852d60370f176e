import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import {
  COMPOSITE_EXTENT,
  COMPOSITE_TILE_MATRIX,
  type GeographicPosition,
  type Inset,
  INSETS,
  insetAt,
  insetAtPoint,
  insetExtent,
  insetRing,
  lambert93,
  projectComposite,
  scaleAt,
  unprojectComposite,
} from '@/cartography/projection';

const PARIS: GeographicPosition = [2.3522, 48.8566];
const SAINT_DENIS_REUNION: GeographicPosition = [55.4504, -20.8823];
const OUESSANT: GeographicPosition = [-5.13, 48.46];

const insetOf = (code: string): Inset => {
  const inset = INSETS.find((candidate) => candidate.code === code);
  if (inset === undefined) throw new Error(`no cartouche ${code}`);
  return inset;
};

const pointIn = (inset: Inset) => {
  const { xMin, xMax, yMin, yMax } = insetExtent(inset);
  return fc.tuple(
    fc.double({ min: xMin, max: xMax, noNaN: true }),
    fc.double({ min: yMin, max: yMax, noNaN: true }),
  );
};

describe('the composite plane', () => {
  test('keeps Lambert-93 coordinates over the hexagon', () => {
    expect(projectComposite(PARIS)).toEqual(lambert93.forward(PARIS));
    expect(insetAt(PARIS)).toBeNull();
  });

  test('draws Saint-Denis in the upper half of the cartouche of La Réunion, 50 km of plane from its centre', () => {
    const { target } = insetOf('974');
    const [x, y] = projectComposite(SAINT_DENIS_REUNION);
    expect(insetAtPoint([x, y])?.code).toBe('974');
    expect(x).toBeLessThan(target[0]);
    expect(y - target[1]).toBeGreaterThan(50000);
    expect(y - target[1]).toBeLessThan(60000);
  });

  test.each(INSETS)('comes back to the same point anywhere in the frame of $code', (inset) => {
    fc.assert(
      fc.property(pointIn(inset), (point) => {
        const position = unprojectComposite(point);
        expect(insetAt(position)?.code).toBe(inset.code);
        const [x, y] = projectComposite(position);
        expect(Math.hypot(x - point[0], y - point[1])).toBeLessThan(1e-3);
      }),
    );
  });

  test('holds every frame and every corner of the hexagon in its extent and in its tile grid', () => {
    const { xMin, xMax, yMin, yMax } = COMPOSITE_EXTENT;
    for (const inset of INSETS) {
      const frame = insetExtent(inset);
      expect(frame.xMin).toBeGreaterThanOrEqual(xMin);
      expect(frame.yMin).toBeGreaterThanOrEqual(yMin);
      expect(frame.yMax).toBeLessThanOrEqual(yMax);
    }
    const { origin, extentMetres } = COMPOSITE_TILE_MATRIX;
    expect([xMin > origin[0], xMax < origin[0] + extentMetres]).toEqual([true, true]);
    expect([yMax < origin[1], yMin > origin[1] - extentMetres]).toEqual([true, true]);
  });

  test('keeps frames apart from each other and from Ouessant, the westernmost land', () => {
    const [ouessantX] = lambert93.forward(OUESSANT);
    for (const inset of INSETS) expect(insetExtent(inset).xMax).toBeLessThan(ouessantX - 30000);
    const tops = INSETS.map((inset) => insetExtent(inset)).sort((a, b) => a.yMin - b.yMin);
    for (let rank = 1; rank < tops.length; rank++) {
      expect(tops[rank]?.yMin).toBeGreaterThan(tops[rank - 1]?.yMax ?? Infinity);
    }
  });

  test('gives a frame as a closed ring that is drawn as its square', () => {
    const inset = insetOf('976');
    const { xMin, xMax, yMin, yMax } = insetExtent(inset);
    const ring = insetRing(inset).map((position) => projectComposite(position).map(Math.round));
    expect(ring).toEqual([
      [xMin, yMin],
      [xMax, yMin],
      [xMax, yMax],
      [xMin, yMax],
      [xMin, yMin],
    ]);
  });
});

describe('the scale', () => {
  test('is true on the standard parallels of the hexagon and within a part in a hundred elsewhere', () => {
    expect(scaleAt(lambert93.forward([3, 44]))).toBeCloseTo(1, 4);
    expect(scaleAt(lambert93.forward([3, 49]))).toBeCloseTo(1, 4);
    // Between them the cone is inside the ellipsoid: IGN gives −0.9 m per km at 46.5°.
    expect(scaleAt(lambert93.forward([3, 46.5]))).toBeCloseTo(1.00095, 4);
  });

  test('is half a metre a metre in the cartouche of an island and two and a half in that of Guyane', () => {
    expect(scaleAt(insetOf('974').target)).toBeCloseTo(0.5, 3);
    expect(scaleAt(insetOf('973').target)).toBeCloseTo(2.5, 2);
  });

  test('equals the length of a known distance: one degree of longitude along 46.5° N is 76.7 km', () => {
    const [west, y] = projectComposite([2.5, 46.5]);
    const [east] = projectComposite([3.5, 46.5]);
    // N(46.5°)·cos 46.5°·π/180 = 6 389 396 × 0.688355 × 0.0174533
    expect(((east - west) * scaleAt([700000, y])) / 1000).toBeCloseTo(76.76, 1);
  });
});

const REFERENCE = process.env.MAILLAGE_REFERENCE ?? '../shared/reference';
const CONTOURS = join(REFERENCE, 'geography/etalab_departements-1000m.geojson');
if (!existsSync(CONTOURS))
  console.warn(`Skipped: ${CONTOURS} is absent, cartouches not checked against IGN contours.`);

describe.skipIf(!existsSync(CONTOURS))('on the IGN contours', () => {
  test.each(INSETS)('every point of $code lies inside its frame with a margin', ({ code, ...inset }) => {
    const contours = JSON.parse(readFileSync(CONTOURS, 'utf8')) as FeatureCollection<
      Polygon | MultiPolygon,
      { code: string }
    >;
    const feature = contours.features.find(({ properties }) => properties.code === code);
    if (feature === undefined) throw new Error(`no contour ${code}`);
    const { geometry } = feature;
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    const room = inset.halfSize * 0.95;
    for (const [longitude = NaN, latitude = NaN] of rings.flat()) {
      const [x, y] = projectComposite([longitude, latitude]);
      expect(Math.abs(x - inset.target[0])).toBeLessThan(room);
      expect(Math.abs(y - inset.target[1])).toBeLessThan(room);
    }
  });
});
