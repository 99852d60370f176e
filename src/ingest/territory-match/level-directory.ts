import type { MatchLevel, TerritoryRef } from './match';
import { compact, nameKey } from './name-key';
import { buildPieceIndex, type PieceIndex } from './near-names';
import type { Belonging } from './scope';

/** A territory of a level, with what it takes to look for it. */
export interface DirectoryEntry extends Belonging {
  readonly ref: TerritoryRef;
  /** Inhabitants, to order homonyms; 0 where the level has none to give. */
  readonly population: number;
}

/** Where a name comes from: the directory, a former territory, or habit. */
export type NameKind = 'current' | 'former' | 'usual';

/** A name a territory is known by. */
export interface DirectoryName {
  readonly text: string;
  readonly kind: NameKind;
  /** Position of the territory. */
  readonly territory: number;
  readonly spelled: string;
  readonly bare: string;
}

/** The territories of a level by code and by name. */
export interface LevelDirectory {
  readonly level: MatchLevel;
  readonly entries: readonly DirectoryEntry[];
  readonly names: readonly DirectoryName[];
  positionOf(code: string): number | undefined;
  /** Names a key is that of, spaces set aside. */
  namesAt(key: string): readonly DirectoryName[];
  /** The most populous territory whose name begins with these words and goes on, if there is one. */
  longerName(bare: string): number | undefined;
  /** Names by their pieces, cut when first asked for. */
  pieces(): PieceIndex;
}

/** Another name of territories of a level. */
export interface OtherName {
  readonly text: string;
  readonly kind: NameKind;
  readonly codes: readonly string[];
}

/** Lays out a level; names that differ from that of their territory by spelling alone are left out. */
export function buildLevelDirectory(
  level: MatchLevel,
  entries: readonly DirectoryEntry[],
  otherNames: Iterable<OtherName>,
): LevelDirectory {
  const positions = new Map<string, number>(entries.map(({ ref }, position) => [ref.code, position]));
  const names: DirectoryName[] = entries.map(({ ref }, territory) => ({
    text: ref.name,
    kind: 'current',
    territory,
    ...nameKey(ref.name, level),
  }));
  for (const { text, kind, codes } of otherNames) {
    const key = nameKey(text, level);
    for (const code of codes) {
      const territory = positions.get(code);
      if (territory === undefined || names[territory]?.spelled === key.spelled) continue;
      names.push({ text, kind, territory, ...key });
    }
  }
  const byKey = groupByKey(names);
  let pieces: PieceIndex | undefined;
  let longerNames: ReadonlyMap<string, number> | undefined;
  return {
    level,
    entries,
    names,
    positionOf: (code) => positions.get(code),
    namesAt: (key) => byKey.get(compact(key)) ?? [],
    longerName: (bare) => (longerNames ??= groupByBeginning(names, entries)).get(bare),
    pieces: () => (pieces ??= buildPieceIndex(names)),
  };
}

function groupByKey(names: readonly DirectoryName[]): ReadonlyMap<string, readonly DirectoryName[]> {
  const groups = new Map<string, DirectoryName[]>();
  const add = (key: string, name: DirectoryName): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  };
  for (const name of names) {
    const spelled = compact(name.spelled);
    const bare = compact(name.bare);
    add(spelled, name);
    if (bare !== spelled) add(bare, name);
  }
  return groups;
}

function groupByBeginning(
  names: readonly DirectoryName[],
  entries: readonly DirectoryEntry[],
): ReadonlyMap<string, number> {
  const populationAt = (position: number | undefined) =>
    (position === undefined ? undefined : entries[position]?.population) ?? -1;
  const longest = new Map<string, number>();
  for (const { kind, bare, territory } of names) {
    if (kind !== 'current') continue;
    for (let end = bare.indexOf(' '); end !== -1; end = bare.indexOf(' ', end + 1)) {
      const beginning = bare.slice(0, end);
      if (populationAt(territory) > populationAt(longest.get(beginning))) longest.set(beginning, territory);
    }
  }
  return longest;
}
