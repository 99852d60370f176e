import type { LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '@/cartography';
import { LAYERS, SOURCES } from '../layer-ids';

/** Dashes of a border that chance may account for, in line widths. */
const DASHES = [1.4, 0.9];
const CASING_PX = 2;

/** Borders between neighbours whose rates are far apart, cased to stand out on any colour: solid, or dashed where chance may do it. */
export function borderLayers(theme: MapTheme): LayerSpecification[] {
  const line = (id: string, isSure: boolean): LayerSpecification => ({
    id,
    type: 'line',
    source: SOURCES.borders,
    filter: ['==', ['get', 'isSure'], isSure],
    layout: { 'line-join': 'round', 'line-cap': isSure ? 'round' : 'butt' },
    paint: {
      'line-color': theme.label,
      'line-width': ['get', 'width'],
      ...(isSure ? {} : { 'line-dasharray': DASHES }),
    },
  });
  return [
    {
      id: LAYERS.borderCasing,
      type: 'line',
      source: SOURCES.borders,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': theme.labelHalo, 'line-width': ['+', ['get', 'width'], CASING_PX] },
    },
    line(LAYERS.bordersUnsure, false),
    line(LAYERS.bordersSure, true),
  ];
}
