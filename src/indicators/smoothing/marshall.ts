import {
  type Heterogeneity,
  meanPopulation,
  pooledRate,
  type RateInputs,
  type RateUnit,
  rateUnits,
  rateVariance,
  spread,
} from './rate-unit';

/** Rates drawn towards the global rate. */
export interface MarshallSmoothing {
  /** r_i, kept beside the smoothed values; `NaN` where the unit has no rate. */
  readonly raw: Float64Array;
  /** Smoothed rates, between r_i and `b`. */
  readonly estimates: Float64Array;
  /** Prior mean: the global rate. */
  readonly b: number;
  /** Prior variance; 0 when the differences are no more than chance. */
  readonly a: number;
  readonly heterogeneity: Heterogeneity;
}

/**
 * Global empirical Bayes smoothing of rates, by moments.
 *
 * b = ΣO/ΣP; s² = ΣP_i (r_i − b)²/ΣP; a = max(0, s² − b/P̄); estimate_i = b + (r_i − b) a/(a + b/P_i), with r_i = O_i/P_i
 * and P̄ the mean population. Where a is 0, the normal case of rare counts, every estimate is b and `heterogeneity` says
 * `none`. Units without a rate are left out and get `NaN`.
 *
 * Source: Marshall, « Mapping disease and mortality rates using empirical Bayes estimators », Applied Statistics 40,
 * 1991.
 */
export function smoothMarshall(inputs: RateInputs): MarshallSmoothing {
  const units = rateUnits(inputs);
  const size = inputs.events.length;
  const b = pooledRate(units);
  const a = Math.max(0, rateVariance(units, () => b) - b / meanPopulation(units));
  return {
    raw: spread(size, units, ({ r }) => r),
    estimates: spread(size, units, (unit) => shrink(unit, b, a)),
    b,
    a,
    heterogeneity: a > 0 ? 'detected' : 'none',
  };
}

/** prior + (r − prior) a/(a + prior/P): the larger the population, the more its own rate weighs. The prior if a is 0. */
export function shrink({ r, p }: RateUnit, prior: number, a: number): number {
  return a > 0 ? prior + ((r - prior) * a) / (a + prior / p) : prior;
}
