import type { MapGeoJSONFeature, MapLibreMap, PointLike } from 'maplibre-gl';
import type { GeographicPosition } from '@/cartography/projection';
import { LAYERS } from '../layer-ids';
import type { MapHit } from '../map-hit';
import type { LevelFinder } from '../mosaic/find-territory';
import { territoryOfKey } from '../territory-key';

/** A group of establishments drawn as one. */
export interface ClusterHit {
  readonly clusterId: number;
  readonly position: GeographicPosition;
}

/** Asks the map what is drawn at a pixel. */
export interface Picker {
  hitAt(x: number, y: number): MapHit;
  clusterAt(x: number, y: number): ClusterHit | null;
}

function textOf(feature: MapGeoJSONFeature | undefined, property: string): string | null {
  const value: unknown = feature?.properties[property];
  return typeof value === 'string' ? value : null;
}

/**
 * Creates the picker of a map; before its first drawing everything is empty.
 *
 * @param finderOfMosaic - gives what finds territories that the map library does not draw; `null` where it draws them.
 */
export function createPicker(map: MapLibreMap, finderOfMosaic: () => LevelFinder | null): Picker {
  const top = (point: PointLike, layer: string) =>
    map.getLayer(layer) === undefined
      ? undefined
      : map.queryRenderedFeatures(point, { layers: [layer], validate: false })[0];
  const territoryAt = (x: number, y: number) => {
    const finder = finderOfMosaic();
    if (finder === null) return territoryOfKey(textOf(top([x, y], LAYERS.territories), 'key') ?? '');
    const { lng, lat } = map.unproject([x, y]);
    const code = finder.find([lng, lat]);
    return code === null ? null : { level: finder.level, code };
  };
  return {
    hitAt(x, y) {
      const territory = territoryAt(x, y);
      return {
        territoryCode: territory?.code ?? null,
        territoryLevel: territory?.level ?? null,
        finessEt: textOf(top([x, y], LAYERS.offerPoints), 'finessEt'),
        x,
        y,
      };
    },
    clusterAt(x, y) {
      const cluster = top([x, y], LAYERS.offerClusters);
      const clusterId: unknown = cluster?.properties.cluster_id;
      if (typeof clusterId !== 'number' || cluster?.geometry.type !== 'Point') return null;
      const [longitude = NaN, latitude = NaN] = cluster.geometry.coordinates;
      return { clusterId, position: [longitude, latitude] };
    },
  };
}
