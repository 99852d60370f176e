import type { LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '@/cartography';
import { FONTS } from '../font-names';
import { ESTIMATED_SUFFIX, MARKER_PREFIX } from '../images/image-names';
import { LAYERS, LOCALE_STATE, SOURCES } from '../layer-ids';

function symbolLayer(theme: MapTheme): LayerSpecification {
  return {
    id: LAYERS.symbols,
    type: 'circle',
    source: SOURCES.symbols,
    layout: { 'circle-sort-key': ['-', 0, ['get', 'radius']] },
    paint: {
      'circle-radius': ['get', 'radius'],
      'circle-color': theme.symbolFill,
      'circle-opacity': 0.55,
      'circle-stroke-color': theme.symbolEdge,
      'circle-stroke-width': ['min', 1, ['/', ['get', 'radius'], 5]],
    },
  };
}

/** Arrows of change, the largest at the bottom. */
const ARROW_LAYER: LayerSpecification = {
  id: LAYERS.arrows,
  type: 'symbol',
  source: SOURCES.arrows,
  layout: {
    'icon-image': ['get', 'image'],
    'icon-size': ['get', 'scale'],
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
    'symbol-sort-key': ['-', 0, ['get', 'scale']],
  },
};

function clusterLayer(theme: MapTheme): LayerSpecification {
  return {
    id: LAYERS.offerClusters,
    type: 'circle',
    source: SOURCES.offer,
    filter: ['has', 'point_count'],
    layout: { 'circle-sort-key': ['get', 'point_count'] },
    paint: {
      'circle-radius': ['step', ['get', 'point_count'], 9, 10, 11, 100, 13, 1000, 16],
      'circle-color': theme.labelHalo,
      'circle-stroke-color': theme.label,
      'circle-stroke-width': 1.25,
    },
  };
}

/**
 * The number of establishments of each group. It belongs above every name: what is on top is placed first, so names
 * move aside or give way.
 */
export function offerCountLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: LAYERS.offerCounts,
      type: 'symbol',
      source: SOURCES.offer,
      filter: ['has', 'point_count'],
      layout: {
        'text-field': ['number-format', ['get', 'point_count'], { locale: ['global-state', LOCALE_STATE] }],
        'text-font': [FONTS.strong],
        'text-size': 11,
        'text-padding': 5,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': theme.label },
    },
  ];
}

/** Proportional symbols and arrows, then establishments: grouped with their number, or one by one with the shape of their family. */
export function offerLayers(theme: MapTheme): LayerSpecification[] {
  return [
    symbolLayer(theme),
    ARROW_LAYER,
    clusterLayer(theme),
    {
      id: LAYERS.offerPoints,
      type: 'symbol',
      source: SOURCES.offer,
      filter: ['!', ['has', 'point_count']],
      layout: {
        'icon-image': [
          'concat',
          MARKER_PREFIX,
          ['get', 'family'],
          ['case', ['get', 'estimated'], ESTIMATED_SUFFIX, ''],
        ],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ];
}
