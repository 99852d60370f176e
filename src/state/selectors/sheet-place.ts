import {
  type CommuneNesting,
  type DepartementCode,
  departementOfCommune,
  isCommuneLevel,
  levelAbove,
  type Territory,
  territoryAt,
  type TerritoryHierarchy,
} from '@/domain/territory';
import type { FigurePlace } from './figure-at';

/** The territory of the level above that a territory is in; `null` for a région. */
export function parentOf(hierarchy: TerritoryHierarchy, { level, position }: FigurePlace): Territory | null {
  if (level === 'region') return null;
  const parent = hierarchy[level].parentPositions[position] ?? -1;
  return parent < 0 ? null : territoryAt(hierarchy[levelAbove(level)], parent);
}

/** Positions of the départements that make a territory, or that most of its inhabitants live in. */
export function departementsOf(
  { departement, ...finer }: TerritoryHierarchy,
  place: FigurePlace,
): readonly number[] {
  if (place.level === 'departement') return [place.position];
  if (isCommuneLevel(place.level)) {
    const parent = finer[place.level].parentPositions[place.position] ?? -1;
    return parent < 0 ? [] : [parent];
  }
  return departement.territories.flatMap((_, position) =>
    departement.parentPositions[position] === place.position ? [position] : [],
  );
}

/** Positions of all the départements a territory lies in, as far as its communes are known; its own, before others. */
export function departementsAround(
  hierarchy: TerritoryHierarchy,
  nesting: CommuneNesting | undefined,
  place: FigurePlace,
): readonly number[] {
  const found = new Set(departementsOf(hierarchy, place));
  if (nesting === undefined || !isCommuneLevel(place.level)) return [...found];
  nesting.positionsAt[place.level].forEach((position, commune) => {
    if (position !== place.position) return;
    const code = nesting.communes.codes[commune];
    const departement =
      code === undefined ? undefined : hierarchy.departement.positionOf(departementOfCommune(code));
    if (departement !== undefined) found.add(departement);
  });
  return [...found];
}

/** How many communes make a territory of several, and how many départements they lie in; `null` for another. */
export function madeOf(
  nesting: CommuneNesting | undefined,
  { level, position }: FigurePlace,
  departements: number,
): { readonly communes: number; readonly departements: number } | null {
  if (nesting === undefined || (level !== 'epci' && level !== 'custom')) return null;
  return { communes: nesting.positionsAt[level].filter((at) => at === position).length, departements };
}

/** The code of the département at a position. */
export function departementCodeAt({ departement }: TerritoryHierarchy, position: number): DepartementCode {
  return territoryAt(departement, position).code as DepartementCode;
}
