export {
  COMPOSITE_EXTENT,
  COMPOSITE_NAME,
  COMPOSITE_TILE_MATRIX,
  insetAt,
  insetAtPoint,
  insetExtent,
  insetRing,
  projectComposite,
  unprojectComposite,
} from './composite';
export { INSETS, type Inset } from './insets';
export { lambert93 } from './lambert93';
export { enlargedGround, groundOfEnlarged, PARIS, seaPositionOf } from './paris';
export type { GeographicPosition, PlaneExtent, PlanePoint, PlaneProjection } from './plane';
export { framedExtent, shapeExtent } from './shape-extent';
export { scaleAt } from './scale';
export { utm, type UtmZone } from './utm';
