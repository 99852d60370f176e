import {
  type DepartementCode,
  isCommuneLevel,
  levelAbove,
  type Territory,
  territoryAt,
  type TerritoryHierarchy,
} from '@/domain/territory';
import type { FigurePlace } from './figure-views';

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

/** The code of the département at a position. */
export function departementCodeAt({ departement }: TerritoryHierarchy, position: number): DepartementCode {
  return territoryAt(departement, position).code as DepartementCode;
}
