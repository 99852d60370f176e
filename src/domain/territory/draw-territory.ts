import { foldText } from '@/lib';
import { type CommuneCode, type CustomCode, departementOfCommune } from './codes';
import type { CommuneNesting, CustomTerritory } from './commune-nesting';
import { isCommuneLevel, type MappedLevel } from './level';
import type { TerritoryHierarchy } from './territory-index';

/** A territory of the user before a file of it is read: its code comes from its name where it has none. */
export interface DrawnTerritory extends Omit<CustomTerritory, 'code'> {
  readonly code: CustomCode | null;
}

/** Levels whose territories can be put together into one of the user's: départements, and all that communes make. */
export type DrawableLevel = Exclude<MappedLevel, 'region'>;

/** The communes of some territories of a level, in the order of the directory. */
export function communesWithin(
  { level, codes }: { readonly level: DrawableLevel; readonly codes: ReadonlySet<string> },
  hierarchy: TerritoryHierarchy,
  { communes, positionsAt }: CommuneNesting,
): readonly CommuneCode[] {
  if (!isCommuneLevel(level)) return communes.codes.filter((code) => codes.has(departementOfCommune(code)));
  const { territories } = hierarchy[level];
  const positions = positionsAt[level];
  return communes.codes.filter((_, rank) => codes.has(territories[positions[rank] ?? -1]?.code ?? ''));
}

/** What a territory is drawn of. */
export interface Drawing {
  readonly name: string;
  readonly communes: readonly CommuneCode[];
}

/**
 * The territories of a user with one more, or with more communes in the one of that name, whatever its case and accents. A
 * commune is in one territory at most: those drawn leave the one they were in, which is no more when it has none left.
 */
export function withDrawn(
  territories: readonly CustomTerritory[],
  { name, communes }: Drawing,
): readonly DrawnTerritory[] {
  const drawn = new Set(communes);
  const isNamesake = (territory: CustomTerritory) => foldText(territory.name) === foldText(name);
  const namesake = territories.find(isNamesake);
  const others = territories.flatMap((territory): readonly DrawnTerritory[] => {
    if (territory === namesake) return [];
    const left = territory.communes.filter((code) => !drawn.has(code));
    return left.length === 0 ? [] : [{ ...territory, communes: left }];
  });
  const own = [...new Set([...(namesake?.communes ?? []), ...communes])].sort();
  return [...others, { code: namesake?.code ?? null, name: namesake?.name ?? name, communes: own }];
}

/** How many communes leave each of the territories of a user for the one that is drawn, those they leave alone. */
export function leftByDrawing(
  territories: readonly CustomTerritory[],
  { name, communes }: Drawing,
): readonly { readonly name: string; readonly communes: number }[] {
  const drawn = new Set(communes);
  return territories.flatMap((territory) => {
    const count = territory.communes.filter((code) => drawn.has(code)).length;
    return count === 0 || foldText(territory.name) === foldText(name)
      ? []
      : [{ name: territory.name, communes: count }];
  });
}
