import type { TerritoryCode } from './codes';
import { type FigureLevel, isCommuneLevel, type TerritoryLevel } from './level';

/** A territory as listed in the directory the application ships. */
export interface Territory {
  readonly code: TerritoryCode;
  readonly name: string;
  /** Code of the territory of the level above that contains it; `null` for France. */
  readonly parentCode: TerritoryCode | null;
}

/**
 * The territories of one level in a fixed order. A *position* in this order is the dense integer that columns,
 * workers, map and charts share; codes are for people and files.
 */
export interface TerritoryIndex {
  readonly level: TerritoryLevel;
  readonly territories: readonly Territory[];
  /**
   * Position of each territory's parent in the index of the level above; −1 where there is none. Above every level made of
   * communes is the département.
   */
  readonly parentPositions: Int32Array;
  /** Position of a code, or `undefined` when this index does not hold it. */
  positionOf(code: string): number | undefined;
}

/**
 * One territory index a level, nested: départements in régions in France. The levels made of communes have no territory
 * until the directory of communes is read.
 */
export type TerritoryHierarchy = Readonly<Record<FigureLevel, TerritoryIndex>>;

/**
 * Builds the index of a level.
 *
 * @param parents - index of the level above, or `null` for France.
 * @throws Error when two territories share a code or a parent is not in `parents`: the directory itself is broken.
 */
export function buildTerritoryIndex(
  level: TerritoryLevel,
  territories: readonly Territory[],
  parents: TerritoryIndex | null,
): TerritoryIndex {
  const parentPositions = new Int32Array(territories.length).fill(-1);
  territories.forEach(({ code, parentCode }, position) => {
    if (parents === null || parentCode === null) return;
    const parent = parents.positionOf(parentCode);
    if (parent === undefined) throw new Error(`Territory ${code} has unknown parent ${parentCode}`);
    parentPositions[position] = parent;
  });
  // Codes in ascending order each stand once: their places wait to be asked for, of thirty thousand communes too.
  let positions = isAscending(territories) ? null : listPositions(level, territories);
  const positionOf = (code: string) => (positions ??= listPositions(level, territories)).get(code);
  return { level, territories, parentPositions, positionOf };
}

function isAscending(territories: readonly Territory[]): boolean {
  return territories.every(({ code }, position) => {
    const before = territories[position - 1];
    return before === undefined || before.code < code;
  });
}

function listPositions(
  level: TerritoryLevel,
  territories: readonly Territory[],
): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  territories.forEach(({ code }, position) => {
    if (positions.has(code)) throw new Error(`Territory ${code} stands twice at level ${level}`);
    positions.set(code, position);
  });
  return positions;
}

/** The index of a level nothing is known of yet. */
export function emptyTerritoryIndex(level: TerritoryLevel): TerritoryIndex {
  return buildTerritoryIndex(level, [], null);
}

/**
 * Position of the région of a territory of a level below it; −1 where there is none.
 *
 * @param index - or a part of one: its parents are all that is read.
 * @param departements - the whole index of départements.
 */
export function regionPositionOf(
  index: TerritoryIndex,
  position: number,
  departements: TerritoryIndex,
): number {
  const parent = index.parentPositions[position] ?? -1;
  return isCommuneLevel(index.level) ? (departements.parentPositions[parent] ?? -1) : parent;
}

/** The territory at a position. @throws Error when the position is outside the index, which is a bug. */
export function territoryAt(index: TerritoryIndex, position: number): Territory {
  const territory = index.territories[position];
  if (territory === undefined)
    throw new Error(`No territory at position ${position} of level ${index.level}`);
  return territory;
}
