import type { LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '@/cartography';
import { PARIS } from '@/cartography/projection';
import { LAYERS, SOURCES } from '../layer-ids';

/** The frame of enlarged ground, over the territories it cuts. */
export function enlargementLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: LAYERS.enlargementEdge,
      type: 'line',
      source: SOURCES.cartouches,
      filter: ['==', ['get', 'code'], PARIS.code],
      layout: { 'line-join': 'miter' },
      paint: { 'line-color': theme.insetEdge, 'line-width': 1.5 },
    },
  ];
}

/** Sea, neighbouring land and the empty frames of the cartouches. */
export function contextLayers(theme: MapTheme): LayerSpecification[] {
  return [
    { id: LAYERS.sea, type: 'background', paint: { 'background-color': theme.sea } },
    {
      id: LAYERS.land,
      type: 'fill',
      source: SOURCES.context,
      paint: { 'fill-antialias': false, 'fill-color': theme.land },
    },
    {
      id: LAYERS.landEdge,
      type: 'line',
      source: SOURCES.context,
      paint: { 'line-color': theme.landEdge, 'line-width': 0.6 },
    },
    {
      id: LAYERS.cartouche,
      type: 'fill',
      source: SOURCES.cartouches,
      paint: { 'fill-antialias': false, 'fill-color': theme.sea },
    },
    {
      id: LAYERS.cartoucheEdge,
      type: 'line',
      source: SOURCES.cartouches,
      layout: { 'line-join': 'miter' },
      paint: { 'line-color': theme.insetEdge, 'line-width': 1 },
    },
  ];
}
