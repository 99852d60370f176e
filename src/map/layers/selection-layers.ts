import type { LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '@/cartography';
import { LAYERS, SOURCES } from '../layer-ids';

interface Ring {
  readonly id: string;
  readonly ring: 'selected' | 'hovered';
  readonly color: string;
  readonly widthPx: number;
}

function ringLayer({ id, ring, color, widthPx }: Ring): LayerSpecification {
  return {
    id,
    type: 'line',
    source: SOURCES.rings,
    filter: ['==', ['get', 'ring'], ring],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': widthPx },
  };
}

/**
 * The ring of the territory under the pointer and the double ring of the selected one, visible on any class. They have a
 * source of their own: transparent rings around every territory would cost a third of each frame.
 */
export function selectionLayers(theme: MapTheme): LayerSpecification[] {
  return [
    ringLayer({ id: LAYERS.hover, ring: 'hovered', color: theme.selectionOuter, widthPx: 2 }),
    ringLayer({ id: LAYERS.selectionOuter, ring: 'selected', color: theme.selectionOuter, widthPx: 5.5 }),
    ringLayer({ id: LAYERS.selectionInner, ring: 'selected', color: theme.selectionInner, widthPx: 2 }),
  ];
}
