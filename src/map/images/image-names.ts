import type { CategoryFamily } from '@/domain/offer';
import type { SceneArrow } from '@/cartography';
import type { ImagePattern } from '../layer-ids';

/** Name of the texture of a state of a value. */
export function patternImageName(pattern: ImagePattern): string {
  return `pattern-${pattern}`;
}

/** Name of the texture of coverage. */
export const coverageImageName = 'pattern-coverage';

/** Name of the marker of a family; the layer of points composes the same name from a feature's properties. */
export function markerImageName(family: CategoryFamily, place: 'exact' | 'estimated'): string {
  return `${MARKER_PREFIX}${family}${place === 'estimated' ? ESTIMATED_SUFFIX : ''}`;
}

/** Start of the name of every marker. */
export const MARKER_PREFIX = 'marker-';

/** End of the name of a hollow marker. */
export const ESTIMATED_SUFFIX = '-estimated';

/** Height of the image of an arrow, in CSS pixels: that of the largest on a roomy map. */
export const ARROW_IMAGE_HEIGHT_PX = 44;

/** Name of the image of an arrow. */
export function arrowImageName({ direction, isSure }: Pick<SceneArrow, 'direction' | 'isSure'>): string {
  return `arrow-${direction}-${isSure ? 'sure' : 'unsure'}`;
}
