export type { MapHit } from './map-hit';
export type { MapControlLabels } from './MapControls';
export { loadMapEngine, MapView, type MapHandle, type MapViewProps } from './MapView';
