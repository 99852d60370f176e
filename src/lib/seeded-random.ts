/** A source of numbers in [0, 1[ that always gives the same series for the same seed. */
export type RandomSource = () => number;

/**
 * Mulberry32 (Tommy Ettinger, public domain): a 32-bit generator good enough for sampling and demonstration data,
 * not for cryptography.
 *
 * @param seed - any integer; kept beside every result that depends on it.
 */
export function createSeededRandom(seed: number): RandomSource {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
