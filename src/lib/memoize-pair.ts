/**
 * Keeps what a pure function gives for each pair of objects, as long as both are held elsewhere: the same pair gives the
 * same result.
 */
export function memoizePair<Left extends object, Right extends object, Result>(
  compute: (left: Left, right: Right) => Result,
): (left: Left, right: Right) => Result {
  const known = new WeakMap<Left, WeakMap<Right, { readonly result: Result }>>();
  return (left, right) => {
    const ofLeft = known.get(left) ?? new WeakMap<Right, { readonly result: Result }>();
    known.set(left, ofLeft);
    const kept = ofLeft.get(right) ?? { result: compute(left, right) };
    ofLeft.set(right, kept);
    return kept.result;
  };
}
