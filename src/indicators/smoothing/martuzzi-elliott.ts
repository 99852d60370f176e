import {
  type Heterogeneity,
  meanPopulation,
  pooledRate,
  type RateInputs,
  rateUnits,
  rateVariance,
  spread,
} from './rate-unit';

/** Shares drawn towards the global share. */
export interface BinomialSmoothing {
  /** r_i, kept beside the smoothed values; `NaN` where the unit has no share. */
  readonly raw: Float64Array;
  readonly estimates: Float64Array;
  /** Prior mean: the global share. */
  readonly b: number;
  /** Variance of the raw shares, weighted by population, chance included. */
  readonly s2: number;
  readonly heterogeneity: Heterogeneity;
}

/**
 * What to do when chance alone explains more than the observed variance. `clamp` sets the prior variance to 0: every
 * estimate is b. `keep` carries the negative variance on, as R's spdep does: estimates may then leave the range between
 * raw and prior, and even be negative. For comparison with that package only.
 */
export type NegativeVariance = 'clamp' | 'keep';

/**
 * Global empirical Bayes smoothing of shares x_i/n_i by the moments of a binomial model, for events that are not rare.
 *
 * b = Σx/Σn; s² = Σn_i (r_i − b)²/Σn; c = b(1 − b)/n̄, what chance explains; v = s² − c;
 * w_i = n_i v/((n_i − 1) s² + (n̄ − n_i) c); estimate_i = w_i r_i + (1 − w_i) b, with n̄ the mean population.
 *
 * Source: Martuzzi and Elliott, « Empirical Bayes estimation of small area prevalence of non-rare conditions »,
 * Statistics in Medicine 15, 1996.
 */
export function smoothMartuzziElliott(
  inputs: RateInputs,
  negativeVariance: NegativeVariance = 'clamp',
): BinomialSmoothing {
  const units = rateUnits(inputs);
  const size = inputs.events.length;
  const mean = meanPopulation(units);
  const b = pooledRate(units);
  const s2 = rateVariance(units, () => b);
  const c = (b * (1 - b)) / mean;
  const v = s2 - c;
  const flat = v === 0 || (v < 0 && negativeVariance === 'clamp');
  const weightOf = (n: number) => (flat ? 0 : (n * v) / ((n - 1) * s2 + (mean - n) * c));
  return {
    raw: spread(size, units, ({ r }) => r),
    estimates: spread(size, units, ({ r, p }) => b + weightOf(p) * (r - b)),
    b,
    s2,
    heterogeneity: v > 0 ? 'detected' : 'none',
  };
}
