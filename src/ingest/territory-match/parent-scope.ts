import { findCode } from './find-code';
import { findName, positionsOf } from './find-name';
import type { DirectoryEntry } from './level-directory';
import type { MatchLevel } from './match';
import type { MatchDirectory } from './match-directory';
import type { Scope } from './scope';

const PARENT_LEVELS = ['departement', 'epci', 'region'] as const satisfies readonly MatchLevel[];

/**
 * What a text limits the search to when it is the code or the name of a département, an EPCI or a région. One that may
 * be several (`84`: Vaucluse, or Auvergne-Rhône-Alpes) limits to all of them; one that is none limits to nothing.
 */
export function scopeOfParent(text: string, directory: MatchDirectory): Scope | null {
  const named = PARENT_LEVELS.flatMap((level) => entriesNamed(text, level, directory));
  const epci = new Set<string>(named.filter(({ ref }) => ref.level === 'epci').map(({ ref }) => ref.code));
  const departements = new Set(
    named.filter(({ ref }) => ref.level !== 'epci').flatMap((entry) => entry.departements),
  );
  return departements.size + epci.size === 0 ? null : { departements, epci };
}

function entriesNamed(text: string, level: MatchLevel, directory: MatchDirectory): readonly DirectoryEntry[] {
  const territories = directory.at(level);
  const byCode = findCode(text, territories);
  if (byCode.kind === 'found') return territories.entries.slice(byCode.position, byCode.position + 1);
  const byName = findName({ text, directory: territories, scope: null });
  return positionsOf(byName).flatMap((position) => territories.entries[position] ?? []);
}
