export type { MapHit } from './map-hit';
export type { MapControlLabels } from './MapControls';
export { MapView, type MapHandle, type MapViewProps } from './MapView';
