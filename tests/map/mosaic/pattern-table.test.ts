import { describe, expect, test } from 'vitest';
import { buildPatternImages } from '@/map/images/pattern-images';
import { IMAGE_PATTERNS } from '@/map/layer-ids';
import { PATTERN_PERIOD_PX, patternTable } from '@/map/mosaic/pattern-table';
import { DARK, LIGHT } from '../scene-fixture';

describe('the table of patterns', () => {
  test('holds those of the map, in their order, each repeated over the same square', () => {
    const { side, count, data } = patternTable(LIGHT);
    expect([side, count, PATTERN_PERIOD_PX]).toEqual([32, IMAGE_PATTERNS.length, 16]);
    const images = buildPatternImages(LIGHT);
    IMAGE_PATTERNS.forEach((pattern, rank) => {
      const { width, data: image } = images[pattern];
      expect(32 % width).toBe(0);
      for (const [x, y] of [
        [0, 0],
        [5, 3],
        [31, 17],
        [12, 30],
      ] as const) {
        const opacity = image[4 * ((y % width) * width + (x % width)) + 3];
        expect(data[4 * (32 * 32 * rank + 32 * y + x) + 3]).toBe(opacity);
      }
    });
  });

  test('has colours multiplied by their opacity, in the colours of the theme', () => {
    const { data } = patternTable(DARK);
    const inks = new Set<string>();
    for (let at = 0; at < 4 * 32 * 32; at += 4) {
      const [red = 0, green = 0, blue = 0, opacity = 0] = data.subarray(at, at + 4);
      expect(red).toBe(Math.round((0x94 * opacity) / 255));
      if (opacity === 255) inks.add([red, green, blue].join());
      if (opacity === 0) expect([green, blue]).toEqual([0, 0]);
    }
    expect([...inks]).toEqual(['148,161,173']);
  });
});
