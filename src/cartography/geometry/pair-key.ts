const SECOND_RANGE = 2 ** 26;

/** A number of its own for each pair of whole numbers, the second between -2²⁵ and 2²⁵ and the first up to 2²⁶. */
export function pairKey(first: number, second: number): number {
  return first * SECOND_RANGE + second;
}

/** The two whole numbers of a key of {@link pairKey}, neither of them negative. */
export function pairOf(key: number): readonly [first: number, second: number] {
  return [Math.floor(key / SECOND_RANGE), key % SECOND_RANGE];
}
