import { FAMILY_SHAPES, type MarkerShape } from '@/cartography/marker';
import type { CategoryFamily } from '@/domain/offer';
import { memoizeEach } from '@/lib';
import { distanceToShape } from './distance-field';
import {
  edgeOpacity,
  IMAGE_PIXEL_RATIO,
  mixRgb,
  paintSquare,
  type RasterImage,
  rgbOfHex,
} from './raster-image';

const SIZE = 18 * IMAGE_PIXEL_RATIO;
const RADIUS = 6.5 * IMAGE_PIXEL_RATIO;
const CASING = 1.25 * IMAGE_PIXEL_RATIO;
const STROKE = 2 * IMAGE_PIXEL_RATIO;

/** Colours of a marker: the family's, and the one it is cased with so that it stands out on any class. */
export interface MarkerColors {
  readonly family: string;
  readonly casing: string;
}

/** Distances of the centres of all pixels to the edge of a shape, in pixels: the same for every theme. */
const distanceField = memoizeEach((shape: MarkerShape) =>
  Float32Array.from({ length: SIZE * SIZE }, (_, at) => {
    const x = (at % SIZE) + 0.5 - SIZE / 2;
    const y = Math.floor(at / SIZE) + 0.5 - SIZE / 2;
    return RADIUS * distanceToShape(shape, x / RADIUS, y / RADIUS);
  }),
);

/** The marker of a family: full when the establishment stands there, hollow when the point is its commune's. */
export function buildMarkerImage(
  family: CategoryFamily,
  colors: MarkerColors,
  place: 'exact' | 'estimated',
): RasterImage {
  const distances = distanceField(FAMILY_SHAPES[family]);
  const familyRgb = rgbOfHex(colors.family);
  const casingRgb = rgbOfHex(colors.casing);
  return paintSquare(SIZE, (x, y) => {
    const distance = distances[Math.floor(y) * SIZE + Math.floor(x)] ?? Infinity;
    const hollow = place === 'estimated' ? edgeOpacity(distance + STROKE) : 0;
    const inked = edgeOpacity(distance) - hollow;
    return { color: mixRgb(familyRgb, casingRgb, inked), opacity: edgeOpacity(distance - CASING) };
  });
}
