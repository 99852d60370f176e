import type { DirectoryName } from './level-directory';
import { compact } from './name-key';

/** Names of a level by the three-letter pieces they are made of. */
export interface PieceIndex {
  /** Positions of the names that hold a piece. */
  readonly holders: ReadonlyMap<string, Int32Array>;
  /** Working memory: pieces in common with the text at hand; all zero between two searches. */
  readonly common: Uint16Array;
}

const PIECE = 3;
/** Names visited for one text before the frequent pieces are given up: what keeps a search under 20 µs. */
const VISIT_LIMIT = 6000;
const SHORTLIST = 24;

/** Cuts the names of a level into pieces. */
export function buildPieceIndex(names: readonly DirectoryName[]): PieceIndex {
  const lists = new Map<string, number[]>();
  for (const [position, { bare }] of names.entries()) {
    for (const piece of piecesOf(bare)) {
      const list = lists.get(piece);
      if (list === undefined) lists.set(piece, [position]);
      else list.push(position);
    }
  }
  const holders = new Map<string, Int32Array>();
  for (const [piece, list] of lists) holders.set(piece, Int32Array.from(list));
  return { holders, common: new Uint16Array(names.length) };
}

/**
 * The names that may be alike a key: those with the most pieces in common, rare pieces first. A filter before the real
 * comparison: it may miss a name of which no rare piece was spared.
 *
 * @param keep - says whether a name may be proposed.
 */
export function nearNames(
  key: string,
  { holders, common }: PieceIndex,
  {
    names,
    keep,
  }: { readonly names: readonly DirectoryName[]; readonly keep: (name: DirectoryName) => boolean },
): readonly DirectoryName[] {
  const lists = [...piecesOf(key)]
    .flatMap((piece) => holders.get(piece) ?? [])
    .sort((left, right) => left.length - right.length);
  const touched: number[] = [];
  let visits = 0;
  for (const list of lists) {
    if (visits > 0 && visits + list.length > VISIT_LIMIT) break;
    visits += list.length;
    for (const position of list) {
      const count = common[position] ?? 0;
      if (count === 0) touched.push(position);
      common[position] = count + 1;
    }
  }
  const ranked = shortlist(touched, common, (position) => keepAt(names, position, keep));
  for (const position of touched) common[position] = 0;
  return ranked.flatMap((position) => names[position] ?? []);
}

function keepAt(
  names: readonly DirectoryName[],
  position: number,
  keep: (name: DirectoryName) => boolean,
): boolean {
  const name = names[position];
  return name !== undefined && keep(name);
}

/** The positions with the highest counts, ties kept in order, found by counting down from the highest. */
function shortlist(
  touched: readonly number[],
  common: Uint16Array,
  keep: (position: number) => boolean,
): readonly number[] {
  const byCount: number[][] = [];
  for (const position of touched) {
    const count = common[position] ?? 0;
    (byCount[count] ??= []).push(position);
  }
  const found: number[] = [];
  for (let count = byCount.length - 1; count > 0 && found.length < SHORTLIST; count -= 1) {
    for (const position of byCount[count] ?? []) {
      if (found.length < SHORTLIST && keep(position)) found.push(position);
    }
  }
  return found;
}

function piecesOf(key: string): ReadonlySet<string> {
  const text = `^${compact(key)}$`;
  const pieces = new Set<string>();
  for (let start = 0; start + PIECE <= text.length; start += 1) pieces.add(text.slice(start, start + PIECE));
  return pieces;
}
