import { distance } from 'fastest-levenshtein';
import type { CandidateReason } from './match';
import { compact } from './name-key';

/** How alike two names are. */
export interface Likeness {
  /** Between 0 and 1. */
  readonly score: number;
  readonly reason: CandidateReason;
}

const LINK_WORDS = new Set([
  'de',
  'du',
  'des',
  'd',
  'la',
  'le',
  'les',
  'l',
  'et',
  'en',
  'sur',
  'sous',
  'a',
  'au',
  'aux',
]);
/** The same words in another order, or with other link words, are all but the same name. */
const SAME_WORDS_SCORE = 0.95;
/** A name that is a part of the other: above a few edits, under what is likely. */
const PART_FLOOR = 0.7;
const PART_SPAN = 0.14;
/** What not being at the beginning costs. */
const PART_PENALTY = 0.05;

/** A name ready to be compared. */
export interface ComparableName {
  /** Its words. */
  readonly bare: string;
  readonly compact: string;
  /** The words that mean something. */
  readonly words: readonly string[];
}

/** Prepares a name for {@link likenessOf}. @param bare - its words, spelling habits set aside. */
export function toComparable(bare: string): ComparableName {
  const words = bare.split(' ').filter((word) => !LINK_WORDS.has(word));
  return { bare, compact: compact(bare), words: [...new Set(words)] };
}

/**
 * Compares two names, spelling habits set aside. The best of three counts: edits (Levenshtein) over the longer length;
 * words in common over all their words, link words left out; one being the first words of the other.
 */
export function likenessOf(left: ComparableName, right: ComparableName): Likeness {
  const byEdits = editLikeness(left.compact, right.compact);
  const byWords = wordLikeness(left.words, right.words);
  const best = byWords.score > byEdits.score ? byWords : byEdits;
  const byBeginning = beginningLikeness(left.bare, right.bare);
  return byBeginning !== null && byBeginning.score > best.score ? byBeginning : best;
}

function editLikeness(left: string, right: string): Likeness {
  const edits = distance(left, right);
  const reason: CandidateReason = edits === 0 ? { code: 'same-name' } : { code: 'few-edits', edits };
  return { score: 1 - edits / Math.max(left.length, right.length, 1), reason };
}

function wordLikeness(left: readonly string[], right: readonly string[]): Likeness {
  const shared = left.filter((word) => right.includes(word)).length;
  const words = left.length + right.length - shared;
  const isPart = shared > 0 && shared === Math.min(left.length, right.length) && shared < words;
  const ratio = words === 0 ? 0 : shared / words;
  const score = isPart ? PART_FLOOR + PART_SPAN * ratio - PART_PENALTY : SAME_WORDS_SCORE * ratio;
  return { score, reason: { code: 'shared-words', shared, words } };
}

function beginningLikeness(left: string, right: string): Likeness | null {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short === '' || !long.startsWith(`${short} `)) return null;
  return { score: PART_FLOOR + PART_SPAN * (short.length / long.length), reason: { code: 'beginning' } };
}
