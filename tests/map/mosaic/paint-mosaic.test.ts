import { describe, expect, test } from 'vitest';
import { EDGE_BYTE, paintMosaic, patternByte } from '@/map/mosaic/paint-mosaic';
import { contoursOf as placesOf, DEPARTEMENTS, LIGHT, paintOf, sceneOf } from '../scene-fixture';

const NO_DATA = [0xe3, 0xe3, 0xe3, 0];
const LAND = [0xf4, 0xf3, 0xef, 0];

function texelsOf(...parts: Parameters<typeof sceneOf>): number[][] {
  const { texels } = paintMosaic(sceneOf(...parts));
  return Array.from({ length: texels.length / 4 }, (_, rank) => [...texels.subarray(4 * rank, 4 * rank + 4)]);
}

describe('the paint of a mosaic', () => {
  test('is red, green, blue and the rank of the pattern, in the order of the contours', () => {
    const fill = [paintOf('974', '#0000ff', 'missing'), paintOf('01', '#10ff80')];
    expect(texelsOf({ fill })).toEqual([[0x10, 0xff, 0x80, 0], NO_DATA, [0, 0, 0xff, 1]]);
  });

  test('is the plain grey of the theme where nothing paints', () => {
    expect(texelsOf({ fill: null })).toEqual([NO_DATA, NO_DATA, NO_DATA]);
  });

  test('is the colour of the land around the territories studied', () => {
    const studied = { ...DEPARTEMENTS, features: DEPARTEMENTS.features.slice(0, 1) };
    expect(texelsOf({ studied, fill: null })).toEqual([NO_DATA, LAND, LAND]);
    expect(texelsOf({ studied, fill: [paintOf('01', '#ff0000')] })[0]).toEqual([0xff, 0, 0, 0]);
  });

  test('leaves out what paints a territory without a contour', () => {
    expect(texelsOf({ fill: [paintOf('75', '#ff0000')] })).toEqual([NO_DATA, NO_DATA, NO_DATA]);
  });

  test('tells whether some territory has a thin edge, and which', () => {
    const edged = sceneOf({ fill: [paintOf('31', '#ff0000', 'not-applicable')] });
    expect(paintMosaic(edged).hasEdges).toBe(true);
    expect(paintMosaic(edged).texels[7]).toBe(EDGE_BYTE);
    expect(paintMosaic(sceneOf({ fill: [paintOf('31', '#ff0000', 'missing')] })).hasEdges).toBe(false);
  });

  test('gives every pattern a byte of its own', () => {
    const patterns = ['none', 'missing', 'suppressed', 'estimated', 'not-different', 'undecided'] as const;
    expect(patterns.map(patternByte)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(patternByte('not-applicable')).toBe(6);
  });

  test('follows the order of the contours of its own scene', () => {
    const swapped = placesOf([
      ['31', 'Haute-Garonne', 1.2, 43.3],
      ['01', 'Ain', 5.3, 46],
    ]);
    const fill = [paintOf('01', '#ff0000')];
    expect(texelsOf({ contours: swapped, fill })).toEqual([NO_DATA, [0xff, 0, 0, 0]]);
    expect(LIGHT.noData).toBe('#e3e3e3');
  });
});
