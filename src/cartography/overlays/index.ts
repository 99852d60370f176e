export { findSharedBorders, type SharedBorder } from '../geometry/shared-borders';
export { buildBorders } from './borders';
export type { Overlays } from './overlays';
