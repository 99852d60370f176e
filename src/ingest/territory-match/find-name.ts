import type { DirectoryName, LevelDirectory } from './level-directory';
import { afterLevelWord, nameKey } from './name-key';
import { isWithin, type Scope } from './scope';

/** What a text is as a name of a level. */
export type NameReading =
  /** The name of one territory, and of no other once spelling habits are set aside. */
  | { readonly kind: 'found'; readonly position: number; readonly isExact: boolean }
  /** The name of one territory, while a larger one has it at the beginning of its name and the département is not said. */
  | { readonly kind: 'overshadowed'; readonly position: number; readonly by: number }
  /** The name of several territories, or one that today's directory does not hold. */
  | { readonly kind: 'namesakes'; readonly names: readonly DirectoryName[] }
  | { readonly kind: 'not-a-name' };

/** A text to look for, where. */
export interface NameQuery {
  readonly text: string;
  /** Its {@link spelledWords}. */
  readonly words: string;
  readonly directory: LevelDirectory;
  readonly scope: Scope | null;
}

const NOT_A_NAME: NameReading = { kind: 'not-a-name' };
const NOWHERE = { departements: [], epci: null };

/** Reads a text as a name of a level, then what follows « Département de », « MDPH du », « Commune de ». */
export function findName(query: NameQuery): NameReading {
  const whole = findWholeName(query);
  if (whole.kind !== 'not-a-name') return whole;
  const rest = afterLevelWord(query.words, query.directory.level);
  return rest === null ? NOT_A_NAME : findWholeName({ ...query, text: rest, words: rest });
}

/** Every territory a reading of a name may mean. */
export function positionsOf(reading: NameReading): readonly number[] {
  switch (reading.kind) {
    case 'found':
    case 'overshadowed':
      return [reading.position];
    case 'namesakes':
      return reading.names.map(({ territory }) => territory);
    case 'not-a-name':
      return [];
  }
}

function findWholeName({ text, words, directory, scope }: NameQuery): NameReading {
  const { level } = directory;
  const { spelled, bare } = nameKey(words, level);
  if (bare === '') return NOT_A_NAME;
  const inScope = (name: DirectoryName) => isWithin(directory.entries[name.territory] ?? NOWHERE, scope);
  const bySpelling = directory.namesAt(spelled).filter(inScope);
  const hasKind = level === 'epci' && bare !== spelled;
  const byBare = hasKind || bare === spelled ? [] : directory.namesAt(bare).filter(inScope);
  const names = [...new Set([...bySpelling, ...byBare])];
  if (names.length === 0) return NOT_A_NAME;
  const isPinned = scope !== null || level !== 'commune';
  const decided =
    onlyTerritory(names) ??
    (bare === spelled ? null : onlyTerritory(names.filter((name) => name.spelled === spelled))) ??
    (isPinned ? onlyTerritory(names.filter((name) => name.text === text)) : null);
  if (decided === null) return { kind: 'namesakes', names };
  const shadow = isPinned ? undefined : directory.longerName(bare);
  if (shadow !== undefined && populationOf(directory, shadow) > populationOf(directory, decided.territory))
    return { kind: 'overshadowed', position: decided.territory, by: shadow };
  return { kind: 'found', position: decided.territory, isExact: decided.text === text };
}

/** The one territory that all the names are of, provided one of them is its name of today. */
function onlyTerritory(names: readonly DirectoryName[]): DirectoryName | null {
  const current = names.find(({ kind }) => kind === 'current');
  return current !== undefined && names.every(({ territory }) => territory === current.territory)
    ? current
    : null;
}

function populationOf({ entries }: LevelDirectory, position: number): number {
  return entries[position]?.population ?? NaN;
}
