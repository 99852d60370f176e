import type { Plugin } from 'vite';

/**
 * MapLibre's package declares its worker free of side effects, so a bundler drops the import that makes it listen.
 * Our worker entry needs those effects: this marks the file as having them.
 */
export function keepMaplibreWorker(): Plugin {
  return {
    name: 'keep-maplibre-worker',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('maplibre-gl-worker')) return null;
      return { code, map: null, moduleSideEffects: true };
    },
  };
}
