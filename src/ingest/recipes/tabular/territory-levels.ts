import { plainText } from '../../mapping';
import type { MatchLevel, TerritoryMatcher } from '../../territory-match';

/** Levels a row of a table may be counted at, the widest first. */
const READ_LEVELS = ['departement', 'epci', 'commune'] as const satisfies readonly MatchLevel[];

const LEVEL_WORDS: readonly (readonly [level: (typeof READ_LEVELS)[number], words: RegExp])[] = [
  ['epci', /\b(?:epci|intercommunalites?|siren)\b/],
  ['commune', /\b(?:communes?|insee com|insee|codgeo|depcom|codcom|com|cog|villes?|libgeo)\b/],
  ['departement', /\b(?:departements?|dep|dept|dpt|coddep|department)\b/],
];
const MOSTLY = 0.5;

/**
 * The levels a column of territories speaks at: what its header says, or else the level most of its first texts are
 * names of. Names alone are concerned: « Paris » is a département as well as a commune, and a code is not.
 *
 * @param matcherAt - gives the matcher of one level.
 */
export function levelsOfColumn(
  header: string,
  texts: readonly string[],
  matcherAt: (level: MatchLevel) => TerritoryMatcher,
): readonly MatchLevel[] {
  const words = plainText(header);
  const named = LEVEL_WORDS.find(([, pattern]) => pattern.test(words));
  if (named !== undefined) return [named[0]];
  const names = [...new Set(texts)].filter((text) => /\p{L}{3}/u.test(text));
  if (names.length === 0) return READ_LEVELS;
  const counts = READ_LEVELS.map((level) => {
    const matcher = matcherAt(level);
    return { level, count: names.filter((name) => matcher.match(name).status === 'matched').length };
  });
  const [most] = counts.toSorted((left, right) => right.count - left.count);
  return most !== undefined && most.count > names.length * MOSTLY ? [most.level] : READ_LEVELS;
}
