export { FAMILY_SHAPES, type MarkerShape } from './marker-shape';
export { ARROW_COLORS, ARROW_SHAPES, type ArrowDirection, arrowColor } from './arrow';
