import type { MultiPolygon, Polygon, Position } from 'geojson';
import { buildColumn, known, type MeasuredValue, type ProtectedColumn, type Unit } from '@/domain/measure';
import {
  buildTerritoryIndex,
  type ContourCollection,
  FRANCE_CODE,
  type TerritoryCode,
  type TerritoryHierarchy,
  withoutCommunes,
} from '@/domain/territory';

/** A square of side 1 whose lower left corner is given, counter-clockwise. */
export function squareAt(x: number, y: number, side = 1): Polygon {
  const ring: Position[] = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

export function contoursOf(shapes: Readonly<Record<string, Polygon | MultiPolygon>>): ContourCollection {
  return {
    type: 'FeatureCollection',
    features: Object.entries(shapes).map(([code, geometry]) => ({
      type: 'Feature',
      properties: { code, name: `contour ${code}` },
      geometry,
    })),
  };
}

/** Nord, Pas-de-Calais, Ain, Ardèche, Drôme: positions 0 to 4. */
export function fiveDepartements(): TerritoryHierarchy {
  const territory = (code: string, name: string, parent: string | null) => ({
    code: code as TerritoryCode,
    name,
    parentCode: parent as TerritoryCode | null,
  });
  const france = buildTerritoryIndex('france', [territory(FRANCE_CODE, 'France', null)], null);
  const region = buildTerritoryIndex(
    'region',
    [territory('32', 'Hauts-de-France', FRANCE_CODE), territory('84', 'Auvergne-Rhône-Alpes', FRANCE_CODE)],
    france,
  );
  const departement = buildTerritoryIndex(
    'departement',
    [
      territory('59', 'Nord', '32'),
      territory('62', 'Pas-de-Calais', '32'),
      territory('01', 'Ain', '84'),
      territory('07', 'Ardèche', '84'),
      territory('26', 'Drôme', '84'),
    ],
    region,
  );
  return withoutCommunes({ france, region, departement });
}

/** A column taken as protected: the scene is built from what the secrecy step lets out. */
export function protectedColumn(
  index: TerritoryHierarchy['departement'],
  unit: Unit,
  values: readonly (number | MeasuredValue)[],
): ProtectedColumn {
  return buildColumn(index, { unit, provenance: [] }, (position) => {
    const value = values[position] ?? { status: 'missing' };
    return typeof value === 'number' ? known(value) : value;
  }) as ProtectedColumn;
}
