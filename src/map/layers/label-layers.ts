import type { LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '@/cartography';
import { FONTS } from '../font-names';
import { LAYERS, SOURCES } from '../layer-ids';

function ink(theme: MapTheme) {
  return { 'text-color': theme.label, 'text-halo-color': theme.labelHalo, 'text-halo-width': 1.4 };
}

/** Names of territories, those of higher priority placed first. */
export function labelLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: LAYERS.labels,
      type: 'symbol',
      source: SOURCES.labels,
      filter: ['>=', ['zoom'], ['coalesce', ['get', 'from'], 0]],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': [FONTS.regular],
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 11, 5, 14],
        'text-max-width': 7,
        'text-line-height': 1.1,
        'text-variable-anchor': ['center', 'bottom', 'top'],
        'text-radial-offset': 1,
        'symbol-sort-key': ['-', 0, ['get', 'priority']],
      },
      paint: ink(theme),
    },
  ];
}

/** Captions of the cartouches, in the top left corner of their frame, small enough for it when France is small. */
export function captionLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: LAYERS.captions,
      type: 'symbol',
      source: SOURCES.captions,
      layout: {
        'text-field': ['get', 'text'],
        'text-font': [FONTS.strong],
        'text-size': ['interpolate', ['linear'], ['zoom'], 1, 8, 2.3, 11, 5, 14],
        'text-anchor': 'top-left',
        'text-justify': 'left',
        'text-offset': [0.4, 0.3],
        'text-max-width': ['coalesce', ['get', 'maxWidth'], 20],
        'text-allow-overlap': true,
      },
      paint: ink(theme),
    },
  ];
}
