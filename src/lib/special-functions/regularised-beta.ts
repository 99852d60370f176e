import { devianceTerm, stirlingError } from './stirling';
import { type Tails, UNDEFINED_TAILS } from './tails';

const TINY = 1e-300;
const PRECISION = 1e-16;

/** Beyond it the fraction takes too many terms to be worked out: no count of people is that large. */
const LARGEST_SHAPE = 1e10;

/** A probability and its complement, both exact. */
export interface Chance {
  readonly p: number;
  readonly q: number;
}

/**
 * Γ(a + b + 1)/(Γ(a + 1) Γ(b + 1)) p^a q^b: the binomial probability of `a` successes and `b` failures, for any real
 * a, b ≥ 0, by the saddle-point form.
 *
 * Source: Loader 2000, `dbinom_raw`.
 */
export function binomialKernel(a: number, b: number, { p, q }: Chance): number {
  if (a === 0) return b === 0 ? 1 : Math.exp(b * (p < 0.1 ? Math.log1p(-p) : Math.log(q)));
  if (b === 0) return Math.exp(a * (q < 0.1 ? Math.log1p(-q) : Math.log(p)));
  if (p === 0 || q === 0) return 0;
  const n = a + b;
  const exponent =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - devianceTerm(a, n * p) - devianceTerm(b, n * q);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * a * b));
}

/**
 * Regularised incomplete beta function I_x(a, b) and its complement: the tails at x of a beta distribution. `NaN`
 * unless a, b > 0, a + b ≤ 10¹⁰ and 0 ≤ x ≤ 1.
 *
 * Continued fraction evaluated by the modified Lentz method, on the side of the mean where it converges fast.
 */
export function regularisedBeta(x: number, a: number, b: number): Tails {
  if (!(a > 0 && b > 0 && a + b <= LARGEST_SHAPE) || !(x >= 0 && x <= 1)) return UNDEFINED_TAILS;
  return betaTails({ p: x, q: 1 - x }, a, b);
}

function betaTails(chance: Chance, a: number, b: number): Tails {
  const { p, q } = chance;
  if (p === 0) return { lower: 0, upper: 1 };
  if (q === 0) return { lower: 1, upper: 0 };
  const kernel = binomialKernel(a, b, chance);
  if (p < (a + 1) / (a + b + 2)) {
    const lower = ((kernel * b) / (a + b)) * betaFraction(p, a, b);
    return { lower, upper: 1 - lower };
  }
  const upper = ((kernel * a) / (a + b)) * betaFraction(q, b, a);
  return { lower: 1 - upper, upper };
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; ; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const factor = d * c;
    fraction *= factor;
    if (!(Math.abs(factor - 1) > 2 * PRECISION)) return fraction;
  }
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
