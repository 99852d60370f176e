import type { LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '@/cartography';
import { LAYERS, SOURCES } from '../layer-ids';

interface Ring {
  readonly id: string;
  readonly state: 'selected' | 'hovered';
  readonly color: string;
  readonly widthPx: number;
}

function ringLayer({ id, state, color, widthPx }: Ring): LayerSpecification {
  return {
    id,
    type: 'line',
    source: SOURCES.territories,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': color,
      'line-width': widthPx,
      'line-opacity': ['case', ['boolean', ['feature-state', state], false], 1, 0],
    },
  };
}

/** The ring of the territory under the pointer and the double ring of the selected one, visible on any class. */
export function selectionLayers(theme: MapTheme): LayerSpecification[] {
  return [
    ringLayer({ id: LAYERS.hover, state: 'hovered', color: theme.selectionOuter, widthPx: 2 }),
    ringLayer({ id: LAYERS.selectionOuter, state: 'selected', color: theme.selectionOuter, widthPx: 5.5 }),
    ringLayer({ id: LAYERS.selectionInner, state: 'selected', color: theme.selectionInner, widthPx: 2 }),
  ];
}
