/** Parts of territories of one level, cut by the territories of another that do not nest with them. */
export interface SplitLevel {
  /** For each finest territory, the piece it is in. */
  readonly pieceOf: Int32Array;
  /** For each piece, the territory it is a part of, and the one that cuts it. */
  readonly wholes: Int32Array;
  readonly cuts: Int32Array;
}

/**
 * Cuts territories (EPCI) by others (départements) that they may lie across: a piece for each pair that has a finest
 * territory (commune) in common, in the order they are met.
 *
 * @param wholes - for each finest territory, the territory to be cut; −1 for none.
 * @param cuts - for each finest territory, the one that cuts; −1 for none.
 */
export function splitAcross(wholes: Int32Array, cuts: Int32Array): SplitLevel {
  const pieces = new Map<number, number>();
  const ofPieces: { readonly whole: number; readonly cut: number }[] = [];
  const stride = cuts.reduce((greatest, cut) => Math.max(greatest, cut), 0) + 2;
  const pieceOf = wholes.map((whole, position) => {
    const cut = cuts[position] ?? -1;
    const key = (whole + 1) * stride + cut + 1;
    const known = pieces.get(key);
    if (known !== undefined) return known;
    const piece = ofPieces.push({ whole, cut }) - 1;
    pieces.set(key, piece);
    return piece;
  });
  return {
    pieceOf,
    wholes: Int32Array.from(ofPieces, ({ whole }) => whole),
    cuts: Int32Array.from(ofPieces, ({ cut }) => cut),
  };
}

/** The pieces of each territory that was cut; those of none under −1. */
export function listPieces({ wholes }: SplitLevel): ReadonlyMap<number, readonly number[]> {
  const piecesOf = new Map<number, number[]>();
  wholes.forEach((whole, piece) => {
    const pieces = piecesOf.get(whole) ?? [];
    pieces.push(piece);
    piecesOf.set(whole, pieces);
  });
  return piecesOf;
}
