import type { LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '@/cartography';
import { LAYERS, SOURCES } from '../layer-ids';

/** Dots that stand for people or places, larger as the map is nearer. */
export function dotLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: LAYERS.dots,
      type: 'circle',
      source: SOURCES.dots,
      paint: {
        'circle-color': theme.symbolFill,
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          2,
          ['get', 'radius'],
          6,
          ['*', 2, ['get', 'radius']],
        ],
      },
    },
  ];
}
