import {
  buildTerritoryIndex,
  FRANCE_CODE,
  type DepartementCode,
  type RegionCode,
  type TerritoryHierarchy,
  withoutCommunes,
} from '@/domain/territory';

/** Départements of {@link smallFrance} by région code. */
const NESTING = { R1: ['01', '2A', '31'], R2: ['59', '974'] } as const;

/** A country of two régions and five départements: R1 holds 01, 2A and 31; R2 holds 59 and 974. */
export function smallFrance(): TerritoryHierarchy {
  const france = buildTerritoryIndex(
    'france',
    [{ code: FRANCE_CODE, name: 'France', parentCode: null }],
    null,
  );
  const region = buildTerritoryIndex(
    'region',
    Object.keys(NESTING).map((code) => ({
      code: code as RegionCode,
      name: `Région ${code}`,
      parentCode: FRANCE_CODE,
    })),
    france,
  );
  const departement = buildTerritoryIndex(
    'departement',
    Object.entries(NESTING).flatMap(([parent, codes]) =>
      codes.map((code) => ({
        code: code as unknown as DepartementCode,
        name: `Département ${code}`,
        parentCode: parent as RegionCode,
      })),
    ),
    region,
  );
  return withoutCommunes({ france, region, departement });
}
