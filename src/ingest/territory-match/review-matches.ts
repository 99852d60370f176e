import type { MatchLevel, TerritoryMatch, TerritoryRef } from './match';
import type { MatchDirectory } from './match-directory';
import {
  ABSENT_LIMIT,
  type AbsentTerritories,
  type MatchReview,
  type MovedGroup,
  type RepairedGroup,
  type TerritoryRow,
  type TextGroup,
  type UnresolvedGroup,
} from './match-review';
import { repairKeyOf } from './repair-key';
import { isWithin, type Scope } from './scope';
import type { TerritoryMatcher } from './territory-matcher';

const EXAMPLE_LIMIT = 5;

/** Rows of one text, while they are counted. */
interface Tally extends TextGroup {
  rows: number;
  readonly exampleRows: number[];
  readonly match: TerritoryMatch;
}

/** Confronts the rows of a file with the territories, both ways: texts without a territory, territories without a row. */
export function reviewMatches(rows: Iterable<TerritoryRow>, matcher: TerritoryMatcher): MatchReview {
  const tallies = tally(rows, matcher).toSorted((left, right) => right.rows - left.rows);
  const total = tallies.reduce((sum, { rows: count }) => sum + count, 0);
  const unresolved = tallies.flatMap(toUnresolved);
  return {
    rows: total,
    resolvedRows: total - unresolved.reduce((sum, { rows: count }) => sum + count, 0),
    unresolved,
    repaired: tallies.flatMap(toRepaired),
    moved: tallies.flatMap(toMoved),
    absent: absentFrom(tallies, matcher),
  };
}

function tally(rows: Iterable<TerritoryRow>, matcher: TerritoryMatcher): readonly Tally[] {
  const byKey = new Map<string, Tally>();
  for (const { rowNumber, text, parent = '' } of rows) {
    const repairKey = repairKeyOf(text, parent);
    let group = byKey.get(repairKey);
    if (group === undefined) {
      const above = parent.trim() === '' ? null : parent;
      const match = matcher.match(text, parent);
      group = { text, parent: above, repairKey, rows: 0, exampleRows: [], match };
      byKey.set(repairKey, group);
    }
    group.rows += 1;
    if (group.exampleRows.length < EXAMPLE_LIMIT) group.exampleRows.push(rowNumber);
  }
  return [...byKey.values()];
}

function groupOf({ text, parent, repairKey, rows, exampleRows }: Tally): TextGroup {
  return { text, parent, repairKey, rows, exampleRows };
}

function toUnresolved(each: Tally): readonly UnresolvedGroup[] {
  const { match } = each;
  if (match.status !== 'unresolved') return [];
  return [{ ...groupOf(each), issue: match.issue, candidates: match.candidates }];
}

function toRepaired(each: Tally): readonly RepairedGroup[] {
  const { match } = each;
  if (match.status !== 'matched') return [];
  const { by, territory, repair } = match;
  return by === 'code' || by === 'name' ? [] : [{ ...groupOf(each), territory, by, repair }];
}

function toMoved(each: Tally): readonly MovedGroup[] {
  const { match } = each;
  return match.status === 'moved' ? [{ ...groupOf(each), level: match.level, move: match.move }] : [];
}

function absentFrom(
  tallies: readonly Tally[],
  { directory, levels }: TerritoryMatcher,
): readonly AbsentTerritories[] {
  const found = foundByLevel(tallies);
  const met = levels.filter((level) => found.has(level));
  const shown = met.length === 0 ? levels.slice(0, 1) : met;
  return shown.map((level) => absentAt(level, found.get(level) ?? new Set(), directory));
}

function foundByLevel(tallies: readonly Tally[]): ReadonlyMap<MatchLevel, ReadonlySet<string>> {
  const found = new Map<MatchLevel, Set<string>>();
  const add = (level: MatchLevel, code: string): void => {
    found.set(level, (found.get(level) ?? new Set()).add(code));
  };
  for (const { match } of tallies) {
    if (match.status === 'matched') add(match.territory.level, match.territory.code);
    if (match.status === 'moved') for (const { code } of match.move.targets) add(match.level, code);
  }
  return found;
}

function absentAt(
  level: MatchLevel,
  found: ReadonlySet<string>,
  directory: MatchDirectory,
): AbsentTerritories {
  const { entries } = directory.at(level);
  const isNarrow = level === 'commune' || level === 'epci';
  const scope = isNarrow ? departementsMet(entries, found) : null;
  const expected = entries.filter((entry) => isWithin(entry, scope));
  const absent: TerritoryRef[] = expected.flatMap(({ ref }) => (found.has(ref.code) ? [] : [ref]));
  return {
    level,
    expected: expected.length,
    absent: absent.length,
    territories: absent.slice(0, ABSENT_LIMIT),
  };
}

function departementsMet(
  entries: ReturnType<MatchDirectory['at']>['entries'],
  found: ReadonlySet<string>,
): Scope {
  const departements = new Set<string>();
  for (const { ref, departements: of } of entries) {
    if (found.has(ref.code)) for (const code of of) departements.add(code);
  }
  return { departements, epci: new Set() };
}
