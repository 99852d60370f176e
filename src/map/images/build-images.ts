import type { Scene } from '@/cartography';
import type { CategoryFamily } from '@/domain/offer';
import { memoizeEach } from '@/lib';
import { IMAGE_PATTERNS } from '../layer-ids';
import { buildArrowImages } from './arrow-images';
import { arrowImageName, coverageImageName, markerImageName, patternImageName } from './image-names';
import { buildMarkerImage } from './marker-images';
import { buildCoverageImage, buildPatternImages } from './pattern-images';
import type { RasterImage } from './raster-image';

/** The images of a scene by name. */
export type SceneImages = ReadonlyMap<string, RasterImage>;

type Look = Pick<Scene, 'theme' | 'familyColors' | 'arrows'>;

function imagesOf({ theme, familyColors }: Omit<Look, 'arrows'>): SceneImages {
  const patterns = buildPatternImages(theme);
  const images = new Map<string, RasterImage>([[coverageImageName, buildCoverageImage(theme)]]);
  for (const pattern of IMAGE_PATTERNS) images.set(patternImageName(pattern), patterns[pattern]);
  for (const family of Object.keys(familyColors) as CategoryFamily[]) {
    const colors = { family: familyColors[family], casing: theme.labelHalo };
    for (const place of ['exact', 'estimated'] as const)
      images.set(markerImageName(family, place), buildMarkerImage(family, colors, place));
  }
  return images;
}

const imagesByTheme = memoizeEach((theme: Scene['theme']) =>
  memoizeEach((familyColors: Scene['familyColors']) => imagesOf({ theme, familyColors })),
);

const withArrows = memoizeEach((images: SceneImages) =>
  memoizeEach((theme: Scene['theme']): SceneImages => {
    const arrows = buildArrowImages(theme).map(([kind, image]) => [arrowImageName(kind), image] as const);
    return new Map([...images, ...arrows]);
  }),
);

/**
 * The images a scene needs: textures and markers in the colours of its theme, and arrows where it has some. The same look
 * gives the same map.
 */
export function buildImages({ theme, familyColors, arrows }: Look): SceneImages {
  const images = imagesByTheme(theme)(familyColors);
  return arrows === null ? images : withArrows(images)(theme);
}
