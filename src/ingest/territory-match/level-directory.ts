import type { MatchLevel, TerritoryRef } from './match';
import { compact, nameKey, spelledWords } from './name-key';
import { type ComparableName, toComparable } from './likeness';
import { buildPieceIndex, type NameRange, type PieceIndex } from './near-names';
import { type Belonging, isWithin, type Scope } from './scope';

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

/** What finding near names takes, in the order of the names. */
export interface Nearness {
  readonly index: PieceIndex;
  readonly comparable: readonly ComparableName[];
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
  /** Names ready to be compared, prepared when first asked for. */
  nearness(): Nearness;
  /** Where the names of the territories of a scope are; remembered by scope. */
  rangesIn(scope: Scope | null): readonly NameRange[];
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
  const names = namesOf(level, entries, groupByPosition(otherNames, positions));
  const byKey = groupByKey(names);
  let nearness: Nearness | undefined;
  let longerNames: ReadonlyMap<string, number> | undefined;
  const ranges = new WeakMap<Scope, readonly NameRange[]>();
  return {
    level,
    entries,
    names,
    positionOf: (code) => positions.get(code),
    namesAt: (key) => byKey.get(compact(key)) ?? [],
    longerName: (bare) => (longerNames ??= groupByBeginning(names, entries)).get(bare),
    nearness: () => (nearness ??= prepareNearness(names)),
    rangesIn(scope) {
      if (scope === null) return [{ start: 0, end: names.length }];
      const found = ranges.get(scope) ?? rangesOf(names, entries, scope);
      ranges.set(scope, found);
      return found;
    },
  };
}

function groupByPosition(
  otherNames: Iterable<OtherName>,
  positions: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly OtherName[]> {
  const groups = new Map<number, OtherName[]>();
  for (const name of otherNames) {
    for (const code of name.codes) {
      const position = positions.get(code);
      if (position === undefined) continue;
      const group = groups.get(position);
      if (group === undefined) groups.set(position, [name]);
      else group.push(name);
    }
  }
  return groups;
}

/** Names in the order of the territories, so that those of a département follow each other. */
function namesOf(
  level: MatchLevel,
  entries: readonly DirectoryEntry[],
  others: ReadonlyMap<number, readonly OtherName[]>,
): readonly DirectoryName[] {
  return entries.flatMap(({ ref }, territory) => {
    const key = nameKey(spelledWords(ref.name), level);
    const current: DirectoryName = { text: ref.name, kind: 'current', territory, ...key };
    const other = (others.get(territory) ?? []).flatMap(({ text, kind }): DirectoryName[] => {
      const otherKey = nameKey(spelledWords(text), level);
      return otherKey.spelled === key.spelled ? [] : [{ text, kind, territory, ...otherKey }];
    });
    return [current, ...other];
  });
}

function prepareNearness(names: readonly DirectoryName[]): Nearness {
  const comparable = names.map(({ bare }) => toComparable(bare));
  return { comparable, index: buildPieceIndex(comparable.map((name) => name.compact)) };
}

function rangesOf(
  names: readonly DirectoryName[],
  entries: readonly DirectoryEntry[],
  scope: Scope,
): readonly NameRange[] {
  const found: NameRange[] = [];
  let start: number | null = null;
  for (const [position, { territory }] of names.entries()) {
    const entry = entries[territory];
    const isIn = entry !== undefined && isWithin(entry, scope);
    if (isIn) start ??= position;
    if (isIn || start === null) continue;
    found.push({ start, end: position });
    start = null;
  }
  return start === null ? found : [...found, { start, end: names.length }];
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
