import type { LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '@/cartography';
import { FONTS } from '../font-names';
import { LAYERS, SOURCES } from '../layer-ids';

/** Names of territories, those of higher priority placed first, and the captions of the cartouches. */
export function labelLayers(theme: MapTheme): LayerSpecification[] {
  const ink = { 'text-color': theme.label, 'text-halo-color': theme.labelHalo, 'text-halo-width': 1.4 };
  return [
    {
      id: LAYERS.labels,
      type: 'symbol',
      source: SOURCES.labels,
      layout: {
        'text-field': ['get', 'text'],
        'text-font': [FONTS.regular],
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 11, 5, 14],
        'text-max-width': 7,
        'text-line-height': 1.1,
        'symbol-sort-key': ['-', 0, ['get', 'priority']],
      },
      paint: ink,
    },
    {
      id: LAYERS.captions,
      type: 'symbol',
      source: SOURCES.captions,
      layout: {
        'text-field': ['get', 'text'],
        'text-font': [FONTS.strong],
        'text-size': 11,
        'text-anchor': 'top-left',
        'text-offset': [0.45, 0.3],
        'text-max-width': 20,
        'text-allow-overlap': true,
      },
      paint: ink,
    },
  ];
}
