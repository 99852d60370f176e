import { normalQuantile } from './normal';
import { poissonKernel, regularisedGamma } from './regularised-gamma';
import { growingGap, shrinkingGap, solvePositive } from './solve-positive';
import { logGamma } from './stirling';

const TINY = 1e-300;

/**
 * The x with P(a, x) = p: the quantile of a gamma distribution of shape a > 0 and scale 1, exact to about 1e-14
 * relative. `NaN` outside 0 ≤ p ≤ 1.
 */
export function gammaQuantile(p: number, shape: number): number {
  if (!(shape > 0) || !(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const fromAbove = p > 0.5;
  const target = fromAbove ? 1 - p : p;
  return solvePositive(gammaGuess(p, shape), (x) => {
    const { lower, upper } = regularisedGamma(shape, x);
    const rate = shape * poissonKernel(shape, x);
    return fromAbove ? shrinkingGap(upper, target, rate) : growingGap(lower, target, rate);
  });
}

/** Wilson and Hilferty's cube where it holds; the leading term of the series, x^a = p Γ(a + 1), near zero. */
function gammaGuess(p: number, a: number): number {
  const root = 1 - 1 / (9 * a) + normalQuantile(p) / (3 * Math.sqrt(a));
  if (a >= 0.5 && root > 0.25) return a * root ** 3;
  return Math.max(TINY, Math.exp((Math.log(p) + logGamma(a + 1)) / a));
}
