import type { DirectoryName, LevelDirectory } from './level-directory';
import { likenessOf, toComparable } from './likeness';
import { CANDIDATE_LIMIT, type CandidateReason, type MatchCandidate } from './match';
import { afterLevelWord, nameKey } from './name-key';
import { nearNames } from './near-names';
import type { Scope } from './scope';

/** A territory that may be meant, before it is graded. */
export interface Suggestion {
  readonly directory: LevelDirectory;
  readonly position: number;
  readonly score: number;
  readonly reason: CandidateReason;
}

const LEAST_SCORE = 0.55;
const LIKELY_SCORE = 0.85;
/** What the second must be behind the first for the first to be likely. */
const LIKELY_LEAD = 0.1;
/** Keeps under likely the near names of communes when nothing says their département: too many are alike. */
const UNPLACED_WEIGHT = 0.85;
/** A former or usual name is certain as a name, and one step away as a territory. */
const OTHER_NAME_SCORE = 0.9;

/** Territories whose name is near a text, in no order. @param words - the text's `spelledWords`. */
export function suggestNearNames(
  words: string,
  directory: LevelDirectory,
  scope: Scope | null,
): readonly Suggestion[] {
  const { level, names } = directory;
  const { index, comparable } = directory.nearness();
  const { bare } = nameKey(afterLevelWord(words, level) ?? words, level);
  const text = toComparable(bare);
  const placed = scope === null && level === 'commune' ? UNPLACED_WEIGHT : 1;
  return nearNames(text.compact, index, directory.rangesIn(scope)).flatMap((position) => {
    const name = names[position];
    const other = comparable[position];
    if (name === undefined || other === undefined) return [];
    const { score, reason } = likenessOf(text, other);
    if (score < LEAST_SCORE) return [];
    const known: CandidateReason =
      name.kind === 'former' ? { code: 'former-name', formerName: name.text } : reason;
    return { directory, position: name.territory, score: score * weightOf(name) * placed, reason: known };
  });
}

/** The territories that names are of. */
export function suggestNamesakes(
  names: readonly DirectoryName[],
  directory: LevelDirectory,
): readonly Suggestion[] {
  return names.map((name) => ({
    directory,
    position: name.territory,
    score: weightOf(name),
    reason: reasonOf(name),
  }));
}

/** Grades suggestions: the best of each territory, at most five, the first likely when no other comes close. */
export function gradeCandidates(suggestions: readonly Suggestion[]): readonly MatchCandidate[] {
  const best = new Map<object, Suggestion>();
  for (const suggestion of suggestions) {
    const entry = suggestion.directory.entries[suggestion.position];
    if (entry === undefined) continue;
    const other = best.get(entry);
    if (other === undefined || suggestion.score > other.score) best.set(entry, suggestion);
  }
  const ordered = [...best.values()].sort(
    (left, right) => right.score - left.score || populationOf(right) - populationOf(left),
  );
  const [first, second] = ordered;
  const isClear = first !== undefined && (second === undefined || first.score - second.score >= LIKELY_LEAD);
  const isLikely = isClear && first.score >= LIKELY_SCORE;
  return ordered.slice(0, CANDIDATE_LIMIT).flatMap(({ directory, position, score, reason }, rank) => {
    const entry = directory.entries[position];
    if (entry === undefined) return [];
    return { territory: entry.ref, grade: rank === 0 && isLikely ? 'likely' : 'to-check', score, reason };
  });
}

function weightOf({ kind }: DirectoryName): number {
  return kind === 'current' ? 1 : OTHER_NAME_SCORE;
}

function reasonOf({ kind, text }: DirectoryName): CandidateReason {
  if (kind === 'former') return { code: 'former-name', formerName: text };
  return { code: kind === 'usual' ? 'usual-name' : 'same-name' };
}

function populationOf({ directory, position }: Suggestion): number {
  return directory.entries[position]?.population ?? 0;
}
