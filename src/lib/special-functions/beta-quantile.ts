import { normalQuantile } from './normal';
import { binomialKernel, type Chance, regularisedBeta } from './regularised-beta';
import { growingGap, shrinkingGap, solvePositive } from './solve-positive';
import { logGamma } from './stirling';

const TINY = 1e-300;

/**
 * The x with I_x(a, b) = p: the quantile of a beta distribution, exact to about 1e-14 relative on the smaller of x and
 * 1 − x. `NaN` outside 0 ≤ p ≤ 1.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(a > 0 && b > 0) || !(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return p;
  const target = { p, q: 1 - p };
  const inLowerHalf = p <= regularisedBeta(0.5, a, b).lower;
  return inLowerHalf ? quantileUnderHalf(target, a, b) : 1 - quantileUnderHalf({ p: target.q, q: p }, b, a);
}

function quantileUnderHalf(target: Chance, a: number, b: number): number {
  const fromAbove = target.p > 0.5;
  const gapAt = (x: number) => {
    const { lower, upper } = regularisedBeta(x, a, b);
    const chance = { p: x, q: 1 - x };
    const rate = (binomialKernel(a, b, chance) * a * b) / ((a + b) * chance.q);
    return fromAbove ? shrinkingGap(upper, target.q, rate) : growingGap(lower, target.p, rate);
  };
  return solvePositive(betaGuess(target.p, a, b), gapAt, 1);
}

/** Abramowitz and Stegun 26.5.22 where both shapes are at least 1; the leading term of the series otherwise. */
function betaGuess(p: number, a: number, b: number): number {
  if (a >= 1 && b >= 1) {
    const z = -normalQuantile(p);
    const curve = (z * z - 3) / 6;
    const h = 2 / (1 / (2 * a - 1) + 1 / (2 * b - 1));
    const w =
      (z * Math.sqrt(curve + h)) / h - (1 / (2 * b - 1) - 1 / (2 * a - 1)) * (curve + 5 / 6 - 2 / (3 * h));
    const guess = a / (a + b * Math.exp(2 * w));
    if (guess > 0 && guess < 1) return guess;
  }
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  return Math.min(0.5, Math.max(TINY, Math.exp((Math.log(p) + Math.log(a) + logBeta) / a)));
}
