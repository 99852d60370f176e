import type { MapTheme } from '@/cartography';
import type { ImagePattern } from '../layer-ids';
import { edgeOpacity, IMAGE_PIXEL_RATIO, paintSquare, type RasterImage, rgbOfHex } from './raster-image';

const HATCH_TILE = 32;
const COVERAGE_TILE = 32;
const COVERAGE_PERIOD = 16;
const DOT_TILE = 16;
const STIPPLE_TILE = 8;
const RULED_TILE = 16;
const LINE_HALF_WIDTH = 0.45 * IMAGE_PIXEL_RATIO;
const CASING_HALF_WIDTH = 1 * IMAGE_PIXEL_RATIO;

/** Distance to the nearest of the diagonals that repeat every `period` pixels along a side. */
function distanceToDiagonal(along: number, period: number): number {
  const offset = ((along % period) + period) % period;
  return Math.abs(offset - period / 2) / Math.SQRT2;
}

function hatch(color: string, tile: { size: number; period: number; rising: boolean }): RasterImage {
  const rgb = rgbOfHex(color);
  const halfWidth = 0.5 * IMAGE_PIXEL_RATIO;
  return paintSquare(tile.size, (x, y) => ({
    color: rgb,
    opacity: edgeOpacity(distanceToDiagonal(tile.rising ? x + y : x - y, tile.period) - halfWidth),
  }));
}

function dots(color: string, tile: { size: number; radius: number }): RasterImage {
  const rgb = rgbOfHex(color);
  const quarter = tile.size / 4;
  const centres = [
    [quarter, quarter],
    [3 * quarter, 3 * quarter],
  ] as const;
  return paintSquare(tile.size, (x, y) => {
    const distance = Math.min(...centres.map(([centreX, centreY]) => Math.hypot(x - centreX, y - centreY)));
    return { color: rgb, opacity: edgeOpacity(distance - tile.radius) };
  });
}

/** Lines across, and down as well for a grid, with a light casing: they show on any class, pale or deep. */
function ruled({ label, labelHalo }: MapTheme, { isGrid }: { isGrid: boolean }): RasterImage {
  const [ink, casing] = [rgbOfHex(label), rgbOfHex(labelHalo)];
  const middle = RULED_TILE / 2;
  return paintSquare(RULED_TILE, (x, y) => {
    const distance = Math.min(Math.abs(y - middle), isGrid ? Math.abs(x - middle) : Number.POSITIVE_INFINITY);
    const isInk = distance <= LINE_HALF_WIDTH;
    const edge = isInk ? LINE_HALF_WIDTH : CASING_HALF_WIDTH;
    return { color: isInk ? ink : casing, opacity: (isInk ? 1 : 0.7) * edgeOpacity(distance - edge) };
  });
}

/**
 * The textures of the states of a value (sparse diagonals, dots, fine stipple) and of rates that cannot be told from a
 * reference (lines, grid). They tile without a seam.
 */
export function buildPatternImages(theme: MapTheme): Readonly<Record<ImagePattern, RasterImage>> {
  return {
    missing: hatch(theme.hatch, { size: HATCH_TILE, period: HATCH_TILE, rising: true }),
    suppressed: dots(theme.hatch, { size: DOT_TILE, radius: 1.8 }),
    estimated: dots(theme.hatch, { size: STIPPLE_TILE, radius: 0.8 }),
    'not-different': ruled(theme, { isGrid: false }),
    undecided: ruled(theme, { isGrid: true }),
  };
}

/** The texture of the territories a team answers for: diagonals the other way from those of missing values. */
export function buildCoverageImage(theme: MapTheme): RasterImage {
  return hatch(theme.coverage, { size: COVERAGE_TILE, period: COVERAGE_PERIOD, rising: false });
}
