import { findCode } from './find-code';
import { findName, positionsOf } from './find-name';
import type { DirectoryEntry } from './level-directory';
import type { MatchLevel } from './match';
import type { MatchDirectory } from './match-directory';
import { spelledWords } from './name-key';
import type { Scope } from './scope';

/** What the parent of a territory may be, the usual one first: `84` is Vaucluse above a commune, not a région. */
const PARENT_LEVELS: Readonly<Record<MatchLevel, readonly MatchLevel[]>> = {
  commune: ['departement', 'epci', 'region'],
  epci: ['departement', 'region'],
  departement: ['region'],
  region: [],
};

/**
 * What a text limits the search of a level to, when it is the code or the name of a territory above it; a name that is
 * that of several limits to all of them, a text that is none limits to nothing.
 */
export function scopeOfParent(text: string, level: MatchLevel, directory: MatchDirectory): Scope | null {
  for (const parentLevel of PARENT_LEVELS[level]) {
    const named = entriesNamed(text.trim(), parentLevel, directory);
    if (named.length === 0) continue;
    return parentLevel === 'epci'
      ? { departements: new Set(), epci: new Set(named.map(({ ref }) => ref.code)) }
      : { departements: new Set(named.flatMap(({ departements }) => departements)), epci: new Set() };
  }
  return null;
}

function entriesNamed(text: string, level: MatchLevel, directory: MatchDirectory): readonly DirectoryEntry[] {
  const territories = directory.at(level);
  const code = findCode(text, territories);
  const positions =
    code.kind === 'found'
      ? [code.position]
      : positionsOf(findName({ text, words: spelledWords(text), directory: territories, scope: null }));
  return positions.flatMap((position) => territories.entries[position] ?? []);
}
