/** Names by the three-letter pieces they are made of. */
export interface PieceIndex {
  /** Where the holders of each piece begin. */
  readonly starts: Int32Array;
  /** Positions of names, increasing within a piece. */
  readonly holders: Int32Array;
  /** Working memory: pieces in common with the text at hand; all zero between two searches. */
  readonly common: Uint8Array;
  /** Working memory: the names met for the text at hand. */
  readonly met: Int32Array;
}

/** Positions of names that follow each other, the end left out. */
export interface NameRange {
  readonly start: number;
  readonly end: number;
}

const LETTERS = 37;
const BOUNDARY = 36;
const PIECES = LETTERS ** 3;
/** Names visited for one text before the frequent pieces are given up: what keeps a search short. */
const VISIT_LIMIT = 6000;
const SHORTLIST = 16;

/** Cuts names into pieces. @param keys - their letters and digits, no space, in the order of the names. */
export function buildPieceIndex(keys: readonly string[]): PieceIndex {
  const pieces = keys.map(piecesOf);
  const starts = new Int32Array(PIECES + 1);
  for (const each of pieces) for (const piece of each) starts[piece + 1] = (starts[piece + 1] ?? 0) + 1;
  for (let piece = 0; piece < PIECES; piece += 1)
    starts[piece + 1] = (starts[piece + 1] ?? 0) + (starts[piece] ?? 0);
  const next = starts.slice();
  const holders = new Int32Array(starts[PIECES] ?? 0);
  for (const [position, each] of pieces.entries()) {
    for (const piece of each) {
      const place = next[piece] ?? 0;
      holders[place] = position;
      next[piece] = place + 1;
    }
  }
  return { starts, holders, common: new Uint8Array(keys.length), met: new Int32Array(keys.length) };
}

/**
 * The names that may be alike a key: those with the most pieces in common, rare pieces first. A filter before the real
 * comparison: it may miss a name none of whose rare pieces was spared.
 *
 * @param ranges - where the names that may be proposed are.
 */
export function nearNames(key: string, index: PieceIndex, ranges: readonly NameRange[]): readonly number[] {
  const { starts, holders, common, met } = index;
  const slices = piecesOf(key)
    .flatMap((piece) => slicesOf(index, ranges, { start: starts[piece] ?? 0, end: starts[piece + 1] ?? 0 }))
    .sort((left, right) => left.end - left.start - (right.end - right.start));
  let metCount = 0;
  let visits = 0;
  for (const { start, end } of slices) {
    if (visits > 0 && visits + end - start > VISIT_LIMIT) break;
    visits += end - start;
    for (let place = start; place < end; place += 1) {
      const position = holders[place] ?? 0;
      const count = common[position] ?? 0;
      common[position] = count + 1;
      if (count > 0) continue;
      met[metCount] = position;
      metCount += 1;
    }
  }
  const touched = met.subarray(0, metCount);
  const found = shortlist(touched, common);
  for (const position of touched) common[position] = 0;
  return found;
}

/** The parts of the holders of a piece that lie in ranges of names. */
function slicesOf(
  { holders }: PieceIndex,
  ranges: readonly NameRange[],
  { start, end }: NameRange,
): readonly NameRange[] {
  return ranges.flatMap((range) => {
    const from = lowerBound(holders, { start, end }, range.start);
    const to = lowerBound(holders, { start: from, end }, range.end);
    return from < to ? [{ start: from, end: to }] : [];
  });
}

/** The first place of an increasing stretch whose value is not under a limit. */
function lowerBound(values: Int32Array, { start, end }: NameRange, limit: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The positions with the highest counts, the smallest first among equals. */
function shortlist(met: Int32Array, common: Uint8Array): readonly number[] {
  const tally = new Int32Array(256);
  for (const position of met) tally[common[position] ?? 0] = (tally[common[position] ?? 0] ?? 0) + 1;
  let least = 255;
  for (let kept = tally[least] ?? 0; least > 1 && kept < SHORTLIST; kept += tally[least] ?? 0) least -= 1;
  const best: number[] = [];
  for (const position of met) if ((common[position] ?? 0) >= least) best.push(position);
  return best
    .sort((left, right) => (common[right] ?? 0) - (common[left] ?? 0) || left - right)
    .slice(0, SHORTLIST);
}

/** The pieces of a key, each once, the boundaries counting as letters. */
function piecesOf(key: string): number[] {
  const pieces: number[] = [];
  let before = BOUNDARY;
  let letter = letterAt(key, 0);
  for (let position = 1; position <= key.length; position += 1) {
    const after = letterAt(key, position);
    const piece = (before * LETTERS + letter) * LETTERS + after;
    if (!pieces.includes(piece)) pieces.push(piece);
    before = letter;
    letter = after;
  }
  return pieces;
}

/** 0 to 25 for a letter, 26 to 35 for a digit, 36 beyond the end. */
function letterAt(key: string, position: number): number {
  if (position >= key.length) return BOUNDARY;
  const code = key.charCodeAt(position);
  return code >= 97 ? code - 97 : code - 48 + 26;
}
