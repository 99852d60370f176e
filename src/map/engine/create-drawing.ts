import type { MapLibreMap } from 'maplibre-gl';
import type { LevelFinder } from '../mosaic/find-territory';
import { createReconciler, type Reconciler } from '../reconcile';
import { createMapMosaic } from './mosaic/create-map-mosaic';
import { createMapLibrePort } from './port';

/** What is drawn in one WebGL context, from an empty style. */
export interface Drawing extends Reconciler {
  /** Finds the territories of the mosaic shown; `null` while none is. */
  finder(): LevelFinder | null;
}

/** Starts drawing on a map whose style is being loaded: scenes wait for it. */
export function createDrawing(map: MapLibreMap, onError: (error: unknown) => void): Drawing {
  const mosaic = createMapMosaic(map);
  const reconciler = createReconciler(createMapLibrePort(map, mosaic), onError);
  const ready = new Promise<void>((resolve) => void map.once('style.load', () => resolve()));
  return {
    ...reconciler,
    show: (scene) => ready.then(() => reconciler.show(scene)),
    finder: () => mosaic.finder,
    dispose() {
      reconciler.dispose();
      mosaic.dispose();
    },
  };
}
