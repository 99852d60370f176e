import type { MapTheme } from '@/cartography';
import { memoizeEach } from '@/lib';
import { buildPatternImages } from '../images/pattern-images';
import { IMAGE_PIXEL_RATIO, type RasterImage } from '../images/raster-image';
import { IMAGE_PATTERNS } from '../layer-ids';

/** Side of every image of the table, in its own pixels: the patterns repeat a whole number of times in it. */
const SIDE = 32;

/** After how many CSS pixels every image of the table repeats. */
export const PATTERN_PERIOD_PX = SIDE / IMAGE_PIXEL_RATIO;

/** Images of one size, one after the other, whose colours are multiplied by their opacity. */
export interface PatternTable {
  readonly side: number;
  readonly count: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** The image patterns in the colours of a theme, in their order, each repeated to the same size. */
export const patternTable = memoizeEach((theme: MapTheme): PatternTable => {
  const images = buildPatternImages(theme);
  const data = new Uint8Array(4 * SIDE * SIDE * IMAGE_PATTERNS.length);
  IMAGE_PATTERNS.forEach((pattern, rank) => {
    data.set(repeat(images[pattern]), 4 * SIDE * SIDE * rank);
  });
  return { side: SIDE, count: IMAGE_PATTERNS.length, data };
});

function repeat({ width, height, data }: RasterImage): Uint8Array {
  const repeated = new Uint8Array(4 * SIDE * SIDE);
  for (let pixel = 0; pixel < SIDE * SIDE; pixel += 1) {
    const from = 4 * ((Math.floor(pixel / SIDE) % height) * width + ((pixel % SIDE) % width));
    const opacity = (data[from + 3] ?? 0) / 255;
    for (let channel = 0; channel < 3; channel += 1)
      repeated[4 * pixel + channel] = Math.round((data[from + channel] ?? 0) * opacity);
    repeated[4 * pixel + 3] = data[from + 3] ?? 0;
  }
  return repeated;
}
