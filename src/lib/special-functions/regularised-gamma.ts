import { devianceTerm, stirlingError } from './stirling';
import { type Tails, UNDEFINED_TAILS } from './tails';

const TINY = 1e-300;
const PRECISION = 1e-16;

/** Beyond it the series takes too many terms to be summed: no count of people is that large. */
const LARGEST_SHAPE = 1e10;

/**
 * x^a e^−x / Γ(a + 1): the Poisson probability of `a` when the mean is `x`, for any real a ≥ 0. Exact to a few units in
 * the last place at any size, by the saddle-point form exp(−δ(a) − D(a, x)) / √(2πa).
 *
 * Source: Loader 2000.
 */
export function poissonKernel(a: number, x: number): number {
  if (a === 0) return Math.exp(-x);
  if (x === 0) return 0;
  return Math.exp(-stirlingError(a) - devianceTerm(a, x)) / Math.sqrt(2 * Math.PI * a);
}

/**
 * Regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P(a, x): the tails at x of a gamma distribution of
 * shape a and scale 1. `NaN` unless 0 < a ≤ 10¹⁰ and x ≥ 0.
 *
 * P by its series below a + 1, Q by Lentz's continued fraction above.
 */
export function regularisedGamma(a: number, x: number): Tails {
  if (!(a > 0 && a <= LARGEST_SHAPE) || !(x >= 0)) return UNDEFINED_TAILS;
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  if (x < a + 1) {
    const lower = poissonKernel(a, x) * lowerSeries(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = poissonKernel(a, x) * a * upperFraction(a, x);
  return { lower: 1 - upper, upper };
}

/** Σ x^n / ((a + 1)…(a + n)). */
function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * PRECISION; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** 1/(x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …))), by the modified Lentz method. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; ; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / awayFromZero(numerator * d + b);
    c = awayFromZero(b + numerator / c);
    const factor = d * c;
    fraction *= factor;
    if (!(Math.abs(factor - 1) > 2 * PRECISION)) return fraction;
  }
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** P(χ² > statistic): the p-value of a chi-square test. */
export function chiSquareUpperTail(statistic: number, degreesOfFreedom: number): number {
  return regularisedGamma(degreesOfFreedom / 2, statistic / 2).upper;
}
