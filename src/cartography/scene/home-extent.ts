import { COMPOSITE_EXTENT, framedExtent, type PlaneExtent } from '../projection';
import type { Scene } from './scene';

const extents = new WeakMap<Scene['studied'], PlaneExtent>();

/** What a map of a scene opens on: the whole of France with its cartouches, or the territories it is about. */
export function homeExtent({ contours, studied }: Pick<Scene, 'contours' | 'studied'>): PlaneExtent {
  if (contours === studied) return COMPOSITE_EXTENT;
  const extent =
    extents.get(studied) ??
    framedExtent(studied.features.map(({ geometry }) => geometry)) ??
    COMPOSITE_EXTENT;
  extents.set(studied, extent);
  return extent;
}
