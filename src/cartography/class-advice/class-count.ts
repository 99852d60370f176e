/** Classes beyond which shades are no longer told apart on a map. */
const MOST_READABLE = 7;
const FEWEST = 2;

/** Rules of thumb on how many classes some values bear. */
export interface ClassCountAdvice {
  /** 1 + 10/3 · log₁₀ n, before rounding (Huntsberger 1961). */
  readonly huntsberger: number;
  /** ⌈1 + log₂ n⌉ (Sturges 1926), made for histograms. */
  readonly sturges: number;
  /** Classes the map may bear: Huntsberger's, rounded, from 2 to 7. */
  readonly most: number;
}

/**
 * How many classes n values bear, by rules of thumb: to be told to the user, not imposed.
 *
 * Sources: Sturges, « The choice of a class interval », 1926; Huntsberger, Elements of Statistical Inference, 1961; seven
 * shades at most, after Brewer (2005).
 *
 * @param valueCount - n, 1 or more.
 */
export function adviseClassCount(valueCount: number): ClassCountAdvice {
  const huntsberger = 1 + (10 / 3) * Math.log10(valueCount);
  return {
    huntsberger,
    sturges: Math.ceil(1 + Math.log2(valueCount)),
    most: Math.min(MOST_READABLE, Math.max(FEWEST, Math.round(huntsberger))),
  };
}
