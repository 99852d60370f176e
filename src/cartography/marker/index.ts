export { FAMILY_SHAPES, type MarkerShape } from './marker-shape';
