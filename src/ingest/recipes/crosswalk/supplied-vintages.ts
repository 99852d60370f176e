import type { CommuneTable } from '@/domain/territory';
import { askFirst, chainCrosswalks, type CogIndex, type CommuneCrosswalk, isCurrentCommune } from '../../cog';
import type { TerritoryDirectories } from '../tabular/territory-join';
import type { SuppliedTable } from './interpret-crosswalk';

/** The directories of an import for codes of a vintage, `null` for those nobody dated. */
export type DirectoriesOfVintage = (cogYear: number | null) => TerritoryDirectories;

/**
 * Puts the crosswalks of the user before the shipped one, whatever the order of their files. Those of a table whose
 * vintage is known are asked of all its codes; a table nobody dated has codes of today, and they are asked of the others.
 */
export function suppliedVintages(
  base: TerritoryDirectories,
  supplied: readonly SuppliedTable[],
): DirectoriesOfVintage {
  const sorted = supplied.toSorted(compareTables);
  const known = new Map<number | null, TerritoryDirectories>();
  return (cogYear) => {
    let directories = known.get(cogYear);
    if (directories !== undefined) return directories;
    const crosswalk = crosswalkOf(sorted, cogYear, base.communes);
    directories = crosswalk === null ? base : withCrosswalk(base, crosswalk);
    known.set(cogYear, directories);
    return directories;
  };
}

function withCrosswalk(base: TerritoryDirectories, crosswalk: CommuneCrosswalk): TerritoryDirectories {
  const cog: CogIndex = askFirst(base.cog, [crosswalk]);
  const formerCodes = new Set(crosswalk.entries.map(({ formerCode }) => formerCode));
  return {
    ...base,
    cog,
    directory: { cog, at: (level) => base.directory.at(level) },
    isSupplied: (code) => formerCodes.has(code),
  };
}

function crosswalkOf(
  supplied: readonly SuppliedTable[],
  cogYear: number | null,
  communes: CommuneTable,
): CommuneCrosswalk | null {
  const concerned = supplied.filter(
    ({ fromYear }) => cogYear === null || fromYear === null || fromYear >= cogYear,
  );
  const crosswalks = concerned.map(({ crosswalkFor }) => crosswalkFor(cogYear));
  const [first] = crosswalks;
  if (first === undefined) return null;
  const entries = chainCrosswalks(crosswalks, communes);
  const asked =
    cogYear === null ? entries.filter(({ formerCode }) => !isCurrentCommune(formerCode, communes)) : entries;
  return { ...first, entries: asked };
}

/** Older vintages first, undated ones last; then by name. */
function compareTables(left: SuppliedTable, right: SuppliedTable): number {
  const year = ({ fromYear }: SuppliedTable) => fromYear ?? Infinity;
  if (year(left) !== year(right)) return year(left) - year(right);
  return left.fileName < right.fileName ? -1 : 1;
}
