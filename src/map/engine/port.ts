import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, LayerSpecification, MapLibreMap } from 'maplibre-gl';
import { IMAGE_PIXEL_RATIO } from '../images/raster-image';
import { type SourceId, SOURCES } from '../layer-ids';
import type { MapPort } from '../map-port';
import { sourceOptions } from '../sources';
import { addressOf, isLarge } from './large-data';
import type { MapMosaic } from './mosaic/create-map-mosaic';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Carries out reconciliation on a MapLibre map. */
export function createMapLibrePort(map: MapLibreMap, mosaic: MapMosaic): MapPort {
  return {
    putImage(name, image) {
      if (map.hasImage(name)) map.updateImage(name, image);
      else map.addImage(name, image, { pixelRatio: IMAGE_PIXEL_RATIO });
    },
    putSource(id, data) {
      if (isLarge(data)) return putLarge(map, id, data);
      const source = map.getSource<GeoJSONSource>(id);
      return source === undefined ? addSource(map, id, data) : source.setData(data);
    },
    putLayer(layer) {
      if (map.getLayer(layer.id) === undefined) map.addLayer(layer);
      else repaint(map, layer);
    },
    putMosaic: (contours) => mosaic.put(contours),
    paintMosaic: (look) => mosaic.paint(look),
    setTerritoryState(key, state) {
      map.setFeatureState({ source: SOURCES.territories, id: key }, state);
    },
    setTerritoryGrouped(key, isGrouped) {
      map.setFeatureState({ source: SOURCES.territories, id: key }, { isGrouped });
    },
    rest,
  };
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function addSource(map: MapLibreMap, id: SourceId, data: FeatureCollection): Promise<void> {
  map.addSource(id, { type: 'geojson', data, ...sourceOptions(id) });
  return map.getSource<GeoJSONSource>(id)?.load() ?? Promise.resolve();
}

/** The source is there at once, for the layers that are put next. */
async function putLarge(map: MapLibreMap, id: SourceId, data: FeatureCollection): Promise<void> {
  if (map.getSource(id) === undefined) await addSource(map, id, NOTHING);
  const address = await addressOf(data, rest);
  try {
    await map.getSource<GeoJSONSource>(id)?.setData(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function repaint(map: MapLibreMap, layer: LayerSpecification): void {
  for (const [property, value] of Object.entries(layer.paint ?? {}))
    map.setPaintProperty(layer.id, property as never, value as never);
  map.setLayoutProperty(layer.id, 'visibility', layer.layout?.visibility ?? 'visible');
}
