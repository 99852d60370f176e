import { describe, expect, test } from 'vitest';
import { buildImages } from '@/map/images/build-images';
import { buildMarkerImage } from '@/map/images/marker-images';
import { buildCoverageImage, buildPatternImages } from '@/map/images/pattern-images';
import { type RasterImage, rgbOfHex } from '@/map/images/raster-image';
import { DARK, LIGHT, sceneOf } from './scene-fixture';

const COLORS = { family: '#0072b2', casing: '#ffffff' };

function pixel({ width, data }: RasterImage, x: number, y: number) {
  return [...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 4)];
}

function inkedShare({ data }: RasterImage): number {
  let inked = 0;
  for (let at = 3; at < data.length; at += 4) inked += (data[at] ?? NaN) / 255;
  return inked / (data.length / 4);
}

describe('the textures', () => {
  const patterns = buildPatternImages(LIGHT);

  test('leave more paper than ink: a sparse hatch, dots and a fine stipple', () => {
    expect(inkedShare(patterns.missing)).toBeLessThan(0.15);
    expect(inkedShare(patterns.suppressed)).toBeLessThan(0.15);
    expect(inkedShare(patterns.estimated)).toBeLessThan(0.15);
    for (const pattern of Object.values(patterns)) expect(inkedShare(pattern)).toBeGreaterThan(0.03);
  });

  test('have a side that is a power of two, so that they tile without a seam', () => {
    for (const { width, height } of [...Object.values(patterns), buildCoverageImage(LIGHT)]) {
      expect(width).toBe(height);
      expect(Math.log2(width) % 1).toBe(0);
    }
  });

  test('run one way for missing values and the other way for coverage', () => {
    const { missing } = patterns;
    const coverage = buildCoverageImage(LIGHT);
    const opacity = (image: RasterImage, x: number, y: number) => pixel(image, x, y)[3];
    for (let step = 0; step < 16; step++) {
      expect(opacity(missing, 15 - step, step)).toBe(opacity(missing, 15, 0));
      expect(opacity(coverage, 8 + step, step)).toBe(opacity(coverage, 8, 0));
    }
    expect(opacity(missing, 15, 0)).toBe(255);
    expect(opacity(coverage, 8, 0)).toBe(255);
    expect(opacity(missing, 0, 0)).toBe(0);
  });

  test('take the colour of the theme', () => {
    expect(pixel(buildPatternImages(DARK).missing, 15, 0).slice(0, 3)).toEqual([0x94, 0xa1, 0xad]);
  });
});

describe('the markers', () => {
  test('are full in the colour of the family when exact and hollow when estimated', () => {
    const exact = buildMarkerImage('child-service', COLORS, 'exact');
    const estimated = buildMarkerImage('child-service', COLORS, 'estimated');
    const middle = exact.width / 2;
    expect(pixel(exact, middle, middle)).toEqual([0, 0x72, 0xb2, 255]);
    expect(pixel(estimated, middle, middle)).toEqual([255, 255, 255, 255]);
    // The circle has a radius of 11 pixels: two inside its edge, both are inked.
    expect(pixel(estimated, middle - 10, middle)).toEqual([0, 0x72, 0xb2, 255]);
    expect(pixel(exact, 0, 0)[3]).toBe(0);
  });

  test('have eight shapes of which no two are alike', () => {
    const families = Object.keys(sceneOf().familyColors) as (keyof ReturnType<
      typeof sceneOf
    >['familyColors'])[];
    const shapes = families.map((family) => String(buildMarkerImage(family, COLORS, 'exact').data));
    expect(families).toHaveLength(8);
    expect(new Set(shapes).size).toBe(8);
  });

  test('keep a margin, so that their casing is never cut', () => {
    for (const [name, image] of buildImages(sceneOf())) {
      if (!name.startsWith('marker-')) continue;
      for (let at = 0; at < image.width; at++) {
        expect(pixel(image, at, 0)[3]).toBe(0);
        expect(pixel(image, 0, at)[3]).toBe(0);
        expect(pixel(image, at, image.height - 1)[3]).toBe(0);
        expect(pixel(image, image.width - 1, at)[3]).toBe(0);
      }
    }
  });
});

test('a colour that is not #rrggbb is refused rather than drawn black', () => {
  expect(() => rgbOfHex('tomato')).toThrow('tomato');
});
