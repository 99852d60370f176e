import type { GeoJSONSource, LayerSpecification, MapLibreMap } from 'maplibre-gl';
import { IMAGE_PIXEL_RATIO } from '../images/raster-image';
import { SOURCES } from '../layer-ids';
import type { MapPort } from '../map-port';
import { sourceOptions } from '../sources';

/** Carries out reconciliation on a MapLibre map. */
export function createMapLibrePort(map: MapLibreMap): MapPort {
  return {
    putImage(name, image) {
      if (map.hasImage(name)) map.updateImage(name, image);
      else map.addImage(name, image, { pixelRatio: IMAGE_PIXEL_RATIO });
    },
    putSource(id, data) {
      const source = map.getSource<GeoJSONSource>(id);
      if (source !== undefined) return source.setData(data);
      map.addSource(id, { type: 'geojson', data, ...sourceOptions(id) });
      return map.getSource<GeoJSONSource>(id)?.load() ?? Promise.resolve();
    },
    putLayer(layer) {
      if (map.getLayer(layer.id) === undefined) map.addLayer(layer);
      else repaint(map, layer);
    },
    setTerritoryState(key, state) {
      map.setFeatureState({ source: SOURCES.territories, id: key }, state);
    },
    setTerritoryGrouped(key, isGrouped) {
      map.setFeatureState({ source: SOURCES.territories, id: key }, { isGrouped });
    },
    rest: () => new Promise((resolve) => setTimeout(resolve)),
  };
}

function repaint(map: MapLibreMap, layer: LayerSpecification): void {
  for (const [property, value] of Object.entries(layer.paint ?? {}))
    map.setPaintProperty(layer.id, property as never, value as never);
}
