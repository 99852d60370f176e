import type { SceneArrow, MapTheme } from '@/cartography';
import { ARROW_SHAPES, arrowColor, type ArrowDirection } from '@/cartography/marker';
import { distanceToShape } from './distance-field';
import { ARROW_IMAGE_HEIGHT_PX } from './image-names';
import {
  edgeOpacity,
  IMAGE_PIXEL_RATIO,
  mixRgb,
  paintSquare,
  type RasterImage,
  rgbOfHex,
} from './raster-image';

const CASING = 1.5 * IMAGE_PIXEL_RATIO;
const RADIUS = (ARROW_IMAGE_HEIGHT_PX * IMAGE_PIXEL_RATIO) / 2;
const SIZE = 2 * (RADIUS + 2 * CASING);

const KINDS = (['above', 'below'] as const satisfies readonly ArrowDirection[]).flatMap((direction) =>
  [true, false].map((isSure) => ({ direction, isSure })),
);

/** The image of every arrow in the colours of a theme, cased so that it stands out on any ground. */
export function buildArrowImages(
  theme: MapTheme,
): readonly (readonly [kind: Pick<SceneArrow, 'direction' | 'isSure'>, image: RasterImage])[] {
  return KINDS.map((kind) => [kind, buildArrowImage(kind, theme)] as const);
}

function buildArrowImage(kind: Pick<SceneArrow, 'direction' | 'isSure'>, theme: MapTheme): RasterImage {
  const shape = ARROW_SHAPES[kind.direction];
  const ink = rgbOfHex(arrowColor(kind, theme.name));
  const casing = rgbOfHex(theme.labelHalo);
  return paintSquare(SIZE, (x, y) => {
    const distance = RADIUS * distanceToShape(shape, (x - SIZE / 2) / RADIUS, (y - SIZE / 2) / RADIUS);
    return { color: mixRgb(ink, casing, edgeOpacity(distance)), opacity: edgeOpacity(distance - CASING) };
  });
}
