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

/**
 * Compares two names, spelling habits set aside. The best of three counts: edits (Levenshtein) over the longer length;
 * words in common over all their words, link words left out; one being the first words of the other.
 */
export function likenessOf(left: string, right: string): Likeness {
  const byKind = [editLikeness(left, right), wordLikeness(left, right), beginningLikeness(left, right)];
  return byKind.reduce((best, each) => (each.score > best.score ? each : best));
}

function editLikeness(left: string, right: string): Likeness {
  const a = compact(left);
  const b = compact(right);
  const edits = distance(a, b);
  const reason: CandidateReason = edits === 0 ? { code: 'same-name' } : { code: 'few-edits', edits };
  return { score: 1 - edits / Math.max(a.length, b.length, 1), reason };
}

function wordLikeness(left: string, right: string): Likeness {
  const a = contentWords(left);
  const b = contentWords(right);
  const shared = [...a].filter((word) => b.has(word)).length;
  const words = a.size + b.size - shared;
  const isPart = shared > 0 && shared === Math.min(a.size, b.size) && shared < words;
  const ratio = words === 0 ? 0 : shared / words;
  const score = isPart ? PART_FLOOR + PART_SPAN * ratio - PART_PENALTY : SAME_WORDS_SCORE * ratio;
  return { score, reason: { code: 'shared-words', shared, words } };
}

function contentWords(key: string): ReadonlySet<string> {
  return new Set(key.split(' ').filter((word) => !LINK_WORDS.has(word)));
}

function beginningLikeness(left: string, right: string): Likeness {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  const isBeginning = short !== '' && long.startsWith(`${short} `);
  const score = isBeginning ? PART_FLOOR + PART_SPAN * (short.length / long.length) : 0;
  return { score, reason: { code: 'beginning' } };
}
