import type { LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '@/cartography';
import { LAYERS, SOURCES } from '../layer-ids';

/**
 * The outline of the territories put together, read from feature states: what is in the group changes without any shape
 * being read again. A constant 0 lets the map skip both layers while there is no group.
 */
export function groupLayers(theme: MapTheme, hasGroup: boolean): LayerSpecification[] {
  const outline = (id: string, color: string, widthPx: number): LayerSpecification => ({
    id,
    type: 'line',
    source: SOURCES.territories,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': color,
      'line-width': widthPx,
      'line-opacity': hasGroup ? ['case', ['boolean', ['feature-state', 'isGrouped'], false], 1, 0] : 0,
    },
  });
  return [
    outline(LAYERS.groupOuter, theme.selectionInner, 4),
    outline(LAYERS.groupInner, theme.selectionOuter, 1.75),
  ];
}
