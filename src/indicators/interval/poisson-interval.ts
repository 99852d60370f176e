import {
  gammaQuantile,
  growingGap,
  poissonProbability,
  poissonTails,
  shrinkingGap,
  solvePositive,
  twoSidedZ,
} from '@/lib/special-functions';
import { type Interval, UNDEFINED_INTERVAL } from './interval';

/**
 * Exact interval of the mean of a Poisson count x.
 *
 * lower = χ²(α/2; 2x)/2, 0 at x = 0; upper = χ²(1 − α/2; 2x + 2)/2, with α = 1 − level. Never covers less than `level`.
 *
 * Source: Garwood, « Fiducial limits for the Poisson distribution », Biometrika 28, 1936.
 *
 * @param x - events counted, whole or not, ≥ 0; `NaN` gives an undefined interval.
 * @param level - between 0 and 1, 0.95 as a rule.
 */
export function exactPoissonInterval(x: number, level: number): Interval {
  if (!(x >= 0)) return UNDEFINED_INTERVAL;
  const alpha = 1 - level;
  return {
    lower: x === 0 ? 0 : gammaQuantile(alpha / 2, x),
    upper: gammaQuantile(1 - alpha / 2, x + 1),
  };
}

/**
 * Byar's approximation of the exact interval, in use in public health.
 *
 * lower = x (1 − 1/(9x) − z/(3√x))³, upper = (x + 1)(1 − 1/(9(x + 1)) + z/(3√(x + 1)))³, z = Φ⁻¹(1 − α/2). The lower end
 * is `NaN` where the formula falls below zero: always at x = 0, and at x = 1 for a high level.
 *
 * Source: Breslow and Day, Statistical Methods in Cancer Research II, IARC, 1987.
 */
export function byarPoissonInterval(x: number, level: number): Interval {
  if (!(x >= 0)) return UNDEFINED_INTERVAL;
  const z = twoSidedZ(level);
  const lower = x * (1 - 1 / (9 * x) - z / (3 * Math.sqrt(x))) ** 3;
  const next = x + 1;
  return {
    lower: lower >= 0 ? lower : Number.NaN,
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  };
}

/**
 * Mid-P interval of the mean λ of a Poisson count x: half the weight on the count itself, so shorter than the exact one
 * and close to `level` on average.
 *
 * lower solves P(X > x; λ) + ½ P(X = x; λ) = α/2 (0 at x = 0), upper solves P(X < x; λ) + ½ P(X = x; λ) = α/2.
 *
 * Source: Lancaster 1961; Cohen and Yang, « Mid-P confidence intervals for the Poisson expectation », 1994.
 *
 * @param x - a whole number of events.
 */
export function midPPoissonInterval(x: number, level: number): Interval {
  if (!(x >= 0)) return UNDEFINED_INTERVAL;
  const target = (1 - level) / 2;
  const { lower, upper } = exactPoissonInterval(x, level);
  const rateAt = (lambda: number) =>
    (lambda * (poissonProbability(x, lambda) + poissonProbability(x - 1, lambda))) / 2;
  const above = (lambda: number) => poissonTails(x, lambda).upper + poissonProbability(x, lambda) / 2;
  const below = (lambda: number) => poissonTails(x - 1, lambda).lower + poissonProbability(x, lambda) / 2;
  return {
    lower: x === 0 ? 0 : solvePositive(lower, (mean) => growingGap(above(mean), target, rateAt(mean))),
    upper: solvePositive(upper, (mean) => shrinkingGap(below(mean), target, rateAt(mean))),
  };
}
