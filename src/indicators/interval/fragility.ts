/** From this coefficient of variation on, a figure is flagged « fragile » (20 %). */
const FRAGILE_VARIATION = 0.2;

/**
 * Coefficient of variation of a Poisson count: 1/√n, its standard deviation over its mean. Infinite at 0; `NaN` for an
 * unknown count.
 */
export function countVariation(n: number): number {
  return n >= 0 ? 1 / Math.sqrt(n) : Number.NaN;
}

/** Whether a figure built on n events is too unstable to be read alone: CV ≥ 20 %, that is n ≤ 25. */
export function isFragileCount(n: number): boolean {
  return countVariation(n) >= FRAGILE_VARIATION;
}
