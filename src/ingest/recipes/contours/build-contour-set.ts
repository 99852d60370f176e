import {
  type ContourCollection,
  type ContourSet,
  type DepartementCode,
  territoryAt,
  type TerritoryHierarchy,
} from '@/domain/territory';
import { fingerprint } from '../../fingerprint';
import { type Area, geometryOf } from './geometry';

/** The areas of the départements, the file they are named after, and every source to cite. */
export interface NamedAreas {
  readonly fileName: string;
  readonly source: string;
  readonly areas: ReadonlyMap<DepartementCode, Area>;
}

/** Builds the shapes of both levels: régions are the polygons of their départements put side by side. */
export function buildContourSet(
  { fileName, source, areas }: NamedAreas,
  hierarchy: TerritoryHierarchy,
): ContourSet {
  const byRegion = new Map<string, Area>();
  for (const [code, area] of areas) {
    const position = hierarchy.departement.positionOf(code);
    if (position === undefined) continue;
    const regionCode = territoryAt(hierarchy.departement, position).parentCode;
    if (regionCode !== null) byRegion.set(regionCode, [...(byRegion.get(regionCode) ?? []), ...area]);
  }
  const id = `contours-${fingerprint(areas)}`;
  return {
    id,
    name: fileName,
    byLevel: {
      region: toCollection(byRegion, hierarchy, 'region'),
      departement: toCollection(areas, hierarchy, 'departement'),
    },
    provenance: { id, source, date: null, licence: null, status: 'user' },
  };
}

function toCollection(
  areas: ReadonlyMap<string, Area>,
  hierarchy: TerritoryHierarchy,
  level: 'region' | 'departement',
): ContourCollection {
  return {
    type: 'FeatureCollection',
    features: hierarchy[level].territories.flatMap(({ code, name }) => {
      const area = areas.get(code);
      return area === undefined
        ? []
        : [{ type: 'Feature' as const, properties: { code, name }, geometry: geometryOf(area) }];
    }),
  };
}
