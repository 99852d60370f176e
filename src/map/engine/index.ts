export { createMapEngine, type MapEngine, type MapEngineListeners } from './create-map-engine';
