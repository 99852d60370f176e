import { type CogMove, moveRegionToCurrentCog, moveToCurrentCog } from '../cog';
import { type Suggestion, suggestNamesakes, suggestNearNames } from './candidates';
import { cellParts } from './cell-parts';
import { type CodeReading, findCode } from './find-code';
import { findName, type NameReading, positionsOf } from './find-name';
import type { DirectoryName, LevelDirectory } from './level-directory';
import type { CandidateReason, CodeRepair, MatchedBy, MatchIssue, TerritoryMoved } from './match';
import type { MatchDirectory } from './match-directory';
import { spelledWords } from './name-key';
import { isWithin, type Scope } from './scope';

/** Under what is likely: the text is clear and something beside it, the parent or the département, denies it. */
const DOUBTFUL_SCORE = 0.8;
const SAME_NAME: CandidateReason = { code: 'same-name' };

/** What a text is at one level, before the levels are weighed against each other. */
export type LevelReading =
  | {
      readonly kind: 'matched';
      readonly directory: LevelDirectory;
      readonly position: number;
      readonly by: MatchedBy;
      readonly repair: CodeRepair | null;
    }
  | { readonly kind: 'moved'; readonly moved: TerritoryMoved }
  | { readonly kind: 'open'; readonly issue: MatchIssue; readonly suggestions: readonly Suggestion[] };

/** A text to read at one level. */
export interface LevelQuery {
  readonly text: string;
  /** Its `spelledWords`. */
  readonly words: string;
  readonly directory: MatchDirectory;
  readonly territories: LevelDirectory;
  /** What the parent cell limits the search to. */
  readonly scope: Scope | null;
  /** Reads a text as a parent territory. */
  readonly scopeOf: (text: string) => Scope | null;
  /** Says whether near names may be looked for; the search of thousands of unknown names would take minutes. */
  readonly maySearch: () => boolean;
}

/** Reads a text at one level: as a code, as a name, as a code or a parent beside a name, then as something near. */
export function matchAtLevel(query: LevelQuery): LevelReading {
  const { text, words, territories, scope } = query;
  const code = findCode(text, territories);
  if (code.kind === 'found') return readCode(code, query);
  if (code.kind === 'unknown') return readUnknownCode(code, query);
  const name = findName({ text, words, directory: territories, scope });
  if (name.kind === 'found') return matched(query, name.position, name.isExact ? 'name' : 'respelled-name');
  return readParts(query) ?? readOpenName(name, query);
}

function readCode(
  { position, repair }: Extract<CodeReading, { kind: 'found' }>,
  query: LevelQuery,
): LevelReading {
  const code = query.territories.entries[position]?.ref.code;
  const move = code !== undefined && query.territories.level === 'commune' ? moveOf(code, query) : null;
  if (move !== null && move.status !== 'unchanged') return readMove(move, query, 'former-territory');
  return isInside(position, query)
    ? matched(query, position, repair ?? 'code')
    : open('outside-its-parent', [doubtful(query, position, 'same-code')]);
}

function readUnknownCode(
  { code, issue }: Extract<CodeReading, { kind: 'unknown' }>,
  query: LevelQuery,
): LevelReading {
  const { territories } = query;
  return issue === 'corse-not-divided'
    ? open(issue, suggestNamesakes(territories.namesAt('corse'), territories))
    : readMove(moveOf(code, query), query, issue);
}

/** What a crosswalk says of a code. @param issue - what is told when it says nothing. */
function readMove(move: CogMove | null, query: LevelQuery, issue: MatchIssue): LevelReading {
  const { territories } = query;
  const positions = territoriesOf(move).flatMap((code) => territories.positionOf(code) ?? []);
  const suggestions = positions.map((position) => doubtful(query, position, 'former-code'));
  if (suggestions.length === 0) return open(issue, []);
  if (move?.status !== 'moved') return open('former-territory', suggestions);
  return positions.some((position) => isInside(position, query))
    ? { kind: 'moved', moved: { status: 'moved', level: territories.level, move } }
    : open('outside-its-parent', suggestions);
}

function moveOf(code: string, { directory, territories }: LevelQuery): CogMove | null {
  if (territories.level === 'commune') return moveToCurrentCog(code, directory.cog);
  return territories.level === 'region' ? moveRegionToCurrentCog(code) : null;
}

function territoriesOf(move: CogMove | null): readonly string[] {
  if (move?.status === 'moved') return move.targets.map(({ code }) => code);
  return move?.status === 'unknown' ? move.possible : [];
}

/** A code or a parent beside a name: applied when both agree, told when they do not. */
function readParts(query: LevelQuery): LevelReading | null {
  const { text, territories } = query;
  let disagreement: LevelReading | null = null;
  for (const { name, other } of cellParts(text)) {
    const code = findCode(other, territories);
    if (code.kind === 'found') {
      const agreed = readCodeBesideName(code.position, name, query);
      if (agreed.kind === 'matched') return agreed;
      disagreement ??= agreed;
    }
    const scope = query.scopeOf(other);
    if (scope === null) continue;
    const named = findName({ text: name, words: spelledWords(name), directory: territories, scope });
    if (named.kind === 'found' && isInside(named.position, query))
      return matched(query, named.position, 'respelled-name');
  }
  return disagreement;
}

function readCodeBesideName(position: number, name: string, query: LevelQuery): LevelReading {
  const { territories } = query;
  const named = positionsOf(
    findName({ text: name, words: spelledWords(name), directory: territories, scope: null }),
  );
  if (named.includes(position) && isInside(position, query)) return matched(query, position, 'code-in-text');
  return open('code-and-name-disagree', [
    { directory: territories, position, score: 1, reason: { code: 'same-code' } },
    ...named.map((each) => ({ directory: territories, position: each, score: 1, reason: SAME_NAME })),
  ]);
}

function readOpenName(name: Exclude<NameReading, { kind: 'found' }>, query: LevelQuery): LevelReading {
  switch (name.kind) {
    case 'overshadowed':
      return open('several-territories', [
        doubtful(query, name.position, 'same-name'),
        doubtful(query, name.by, 'beginning'),
      ]);
    case 'namesakes':
      return open(issueOf(name.names, query), suggestNamesakes(name.names, query.territories));
    case 'not-a-name':
      return readNear(query);
  }
}

function readNear(query: LevelQuery): LevelReading {
  const { text, words, territories, scope } = query;
  const near = query.maySearch() ? suggestNearNames(words, territories, scope) : [];
  const elsewhere =
    scope === null ? [] : positionsOf(findName({ text, words, directory: territories, scope: null }));
  const namesakes = elsewhere.map((position) => doubtful(query, position, 'same-name'));
  return open(namesakes.length === 0 ? 'unknown-name' : 'outside-its-parent', [...near, ...namesakes]);
}

function issueOf(names: readonly DirectoryName[], { territories }: LevelQuery): MatchIssue {
  if (territories.level === 'departement' && names.every(({ bare }) => bare === 'corse'))
    return 'corse-not-divided';
  if (names.every(({ kind }) => kind === 'former')) return 'former-territory';
  return names.length === 1 ? 'unknown-name' : 'several-territories';
}

function isInside(position: number, { territories, scope }: LevelQuery): boolean {
  const entry = territories.entries[position];
  return entry !== undefined && isWithin(entry, scope);
}

function matched({ territories }: LevelQuery, position: number, by: MatchedBy | CodeRepair): LevelReading {
  const match = { kind: 'matched', directory: territories, position } as const;
  return isMatchedBy(by) ? { ...match, by, repair: null } : { ...match, by: 'repaired-code', repair: by };
}

function isMatchedBy(by: MatchedBy | CodeRepair): by is MatchedBy {
  return by === 'code' || by === 'name' || by === 'respelled-name';
}

function doubtful(
  { territories }: LevelQuery,
  position: number,
  code: Extract<CandidateReason['code'], 'same-code' | 'same-name' | 'former-code' | 'beginning'>,
): Suggestion {
  return { directory: territories, position, score: DOUBTFUL_SCORE, reason: { code } };
}

function open(issue: MatchIssue, suggestions: readonly Suggestion[]): LevelReading {
  return { kind: 'open', issue, suggestions };
}
