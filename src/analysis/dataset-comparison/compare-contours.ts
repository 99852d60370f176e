import type { ContourSet, DirectoryLevel } from '@/domain/territory';

/** A territory as a set of contours names it. */
export interface NamedTerritory {
  readonly code: string;
  readonly name: string;
}

/** Territories of one level in two sets of contours; each list in the order of the codes. */
export interface ContourLevelComparison {
  readonly appeared: readonly NamedTerritory[];
  readonly disappeared: readonly NamedTerritory[];
  readonly renamed: readonly { readonly code: string; readonly before: string; readonly after: string }[];
  /** Territories of both sides, renamed or not. */
  readonly kept: number;
}

/** Two sets of contours compared; shapes are not. */
export type ContourComparison = Readonly<Record<DirectoryLevel, ContourLevelComparison>>;

/** Compares which territories two sets of contours draw, by code. */
export function compareContours(before: ContourSet, after: ContourSet): ContourComparison {
  const compareAt = (level: DirectoryLevel) => compareNames(namesAt(before, level), namesAt(after, level));
  return { region: compareAt('region'), departement: compareAt('departement') };
}

function namesAt({ byLevel }: ContourSet, level: DirectoryLevel): ReadonlyMap<string, string> {
  return new Map(byLevel[level].features.map(({ properties }) => [properties.code, properties.name]));
}

function compareNames(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ContourLevelComparison {
  const kept = [...before].flatMap(([code, name]) => {
    const now = after.get(code);
    return now === undefined ? [] : [{ code, before: name, after: now }];
  });
  return {
    appeared: listMissing(after, before),
    disappeared: listMissing(before, after),
    renamed: kept.filter((territory) => territory.before !== territory.after).sort(byCode),
    kept: kept.length,
  };
}

function listMissing(
  present: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly NamedTerritory[] {
  return [...present]
    .filter(([code]) => !other.has(code))
    .map(([code, name]) => ({ code, name }))
    .sort(byCode);
}

function byCode(left: { readonly code: string }, right: { readonly code: string }): number {
  return left.code < right.code ? -1 : 1;
}
