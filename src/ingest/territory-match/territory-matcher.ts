import { gradeCandidates, type Suggestion } from './candidates';
import type { LevelDirectory } from './level-directory';
import type { ConfirmedRepairs, MatchedBy, MatchLevel, TerritoryMatch, TerritoryRef } from './match';
import { matchAtLevel, type LevelReading } from './match-at-level';
import type { MatchDirectory } from './match-directory';
import { spelledWords } from './name-key';
import { scopeOfParent } from './parent-scope';
import { repairKeyOf } from './repair-key';
import type { Scope } from './scope';

/** What {@link createTerritoryMatcher} needs. */
export interface MatcherOptions {
  readonly directory: MatchDirectory;
  /** Levels the texts may be about. A text that fits two of them is left to the user. */
  readonly levels: readonly MatchLevel[];
  readonly confirmed?: ConfirmedRepairs;
}

/** Matches the territory texts of one file. Remembers each text: not plain data. */
export interface TerritoryMatcher {
  readonly directory: MatchDirectory;
  readonly levels: readonly MatchLevel[];
  /**
   * What a text names.
   *
   * @param parent - code or name of the département, EPCI or région the row is in; one that cannot be read is ignored.
   */
  match(text: string, parent?: string): TerritoryMatch;
}

type Matched = Extract<LevelReading, { kind: 'matched' }>;
type Open = Extract<LevelReading, { kind: 'open' }>;

/** Unknown texts near names are looked for, a file; a user repairs dozens, and a hundred thousand took half a minute. */
const MOST_SEARCHES = 10_000;

/** Texts longer than any name of territory, with what may stand around it, are not looked at. */
const LONGEST_TEXT = 200;

/** « Aisne (1) », « Aisne * »: a note of the table, not a number of département. */
const FOOTNOTE_MARK = /\s*(?:\(\d\)|\*{1,3})\s*$/;

/** From the surest: a whole code beats a repaired one, and a code beats a name. */
const RANK: Readonly<Record<MatchedBy, number>> = {
  confirmed: 0,
  code: 1,
  'repaired-code': 2,
  name: 3,
  'respelled-name': 4,
};

/** Prepares the matching of the texts of a file. */
export function createTerritoryMatcher({
  directory,
  levels,
  confirmed = {},
}: MatcherOptions): TerritoryMatcher {
  const known = new Map<string, TerritoryMatch>();
  let searches = 0;
  const maySearch = () => (searches += 1) <= MOST_SEARCHES * levels.length;
  const scopeAt = new Map(levels.map((level) => [level, rememberScopes(level, directory)] as const));
  const look = (text: string, parent: string): TerritoryMatch => {
    const cleaned = cleanText(text);
    if (cleaned === '') return { status: 'unresolved', issue: 'empty-text', candidates: [] };
    if (cleaned.length > LONGEST_TEXT) return { status: 'unresolved', issue: 'unknown-name', candidates: [] };
    const words = spelledWords(cleaned);
    return weigh(
      [...scopeAt].map(([level, scopeOf]) => {
        const scope = parent.trim() === '' ? null : scopeOf(parent);
        const territories = directory.at(level);
        return matchAtLevel({ text: cleaned, words, directory, territories, scope, scopeOf, maySearch });
      }),
    );
  };
  return {
    directory,
    levels,
    match(text, parent = '') {
      const key = `${text}\u0000${parent}`;
      let match = known.get(key);
      if (match === undefined) {
        match =
          findConfirmed(repairKeyOf(text, parent), confirmed, { directory, levels }) ?? look(text, parent);
        known.set(key, match);
      }
      return match;
    },
  };
}

function cleanText(text: string): string {
  const start = text.slice(0, LONGEST_TEXT + 1);
  return start.replace(/\s+/g, ' ').replace(FOOTNOTE_MARK, '').trim();
}

function rememberScopes(level: MatchLevel, directory: MatchDirectory): (text: string) => Scope | null {
  const scopes = new Map<string, Scope | null>();
  return (text) => {
    let scope = scopes.get(text);
    if (scope === undefined) scopes.set(text, (scope = scopeOfParent(text, level, directory)));
    return scope;
  };
}

function findConfirmed(
  key: string,
  confirmed: ConfirmedRepairs,
  { directory, levels }: Pick<MatcherOptions, 'directory' | 'levels'>,
): TerritoryMatch | null {
  const code = Object.hasOwn(confirmed, key) ? confirmed[key] : undefined;
  if (code === undefined) return null;
  for (const level of levels) {
    const territories = directory.at(level);
    const position = territories.positionOf(code);
    const territory = position === undefined ? undefined : territories.entries[position]?.ref;
    if (territory !== undefined) return { status: 'matched', territory, by: 'confirmed', repair: null };
  }
  return null;
}

/** Weighs what a text is at each level: the surest reading when it stands alone, or what is left to the user. */
function weigh(readings: readonly LevelReading[]): TerritoryMatch {
  const matched = readings.filter((reading) => reading.kind === 'matched');
  const best = Math.min(...matched.map(({ by }) => RANK[by]));
  const [surest, ...rivals] = matched.filter(({ by }) => RANK[by] === best);
  const [moved] = readings.filter((reading) => reading.kind === 'moved');
  if (surest !== undefined && rivals.length === 0) return toMatch(surest);
  if (surest !== undefined) {
    const suggestions = [surest, ...rivals].map(toSuggestion);
    return { status: 'unresolved', issue: 'several-territories', candidates: gradeCandidates(suggestions) };
  }
  return moved === undefined ? leaveOpen(readings.filter((reading) => reading.kind === 'open')) : moved.moved;
}

function toMatch({ directory, position, by, repair }: Matched): TerritoryMatch {
  return { status: 'matched', territory: refAt(directory, position), by, repair };
}

function toSuggestion({ directory, position, by }: Matched): Suggestion {
  const isCode = RANK[by] <= RANK['repaired-code'];
  return { directory, position, score: 1, reason: { code: isCode ? 'same-code' : 'same-name' } };
}

function leaveOpen(readings: readonly Open[]): TerritoryMatch {
  const candidates = gradeCandidates(readings.flatMap(({ suggestions }) => suggestions));
  const [first] = readings;
  const telling = readings.find(({ issue }) => issue !== 'unknown-name' && issue !== 'unknown-code');
  const code = readings.find(({ issue }) => issue === 'unknown-code');
  const issue = (telling ?? code ?? first)?.issue ?? 'unknown-name';
  return { status: 'unresolved', issue, candidates };
}

function refAt({ level, entries }: LevelDirectory, position: number): TerritoryRef {
  const entry = entries[position];
  if (entry === undefined) throw new Error(`No territory at position ${position} of level ${level}`);
  return entry.ref;
}
