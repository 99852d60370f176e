import { meanOf, sampleVariance } from '@/lib/descriptive-statistics';
import { DEFAULT_LIMITS, iterate, type IterationLimits } from './iterate';
import type { Heterogeneity } from './rate-unit';
import { type RiskInputs, type RiskUnit, riskUnits, spreadRisks } from './relative-risk-unit';

/** Relative risks drawn towards their mean. */
export interface PoissonGammaSmoothing {
  /** θ_i, 1 where the unit has what is expected; `NaN` where it has no relative risk. */
  readonly relativeRisks: Float64Array;
  /** Shape ν and rate α of the gamma prior, mean ν/α; both infinite without heterogeneity. */
  readonly nu: number;
  readonly alpha: number;
  readonly heterogeneity: Heterogeneity;
  readonly converged: boolean;
}

/** Relative variance of the prior under which it is a point: α is then lost in rounding. */
const POINT_PRIOR = 1e-12;

interface GammaPrior {
  /** Mean and variance of the smoothed risks. */
  readonly m: number;
  readonly v: number;
  /** Parameters the risks were smoothed with. */
  readonly nu: number;
  readonly alpha: number;
  readonly risks: Float64Array;
}

/**
 * Empirical Bayes smoothing of relative risks with a gamma prior, its parameters iterated from moments.
 *
 * θ_i = (O_i + ν)/(E_i + α); m = mean θ; v = Σ(1 + α/E_i)(θ_i − m)²/(n − 1); ν = m²/v; α = m/v; from θ_i = O_i/E_i, until
 * m and v stand still. When v vanishes the prior is a point: `heterogeneity` is `none` and every θ_i is the m the
 * iteration reached, an unweighted mean that need not be 1.
 *
 * Source: Clayton and Kaldor, « Empirical Bayes estimates of age-standardized relative risks for use in disease
 * mapping », Biometrics 43, 1987.
 */
export function smoothPoissonGamma(
  inputs: RiskInputs,
  limits: IterationLimits = DEFAULT_LIMITS,
): PoissonGammaSmoothing {
  const units = riskUnits(inputs);
  const size = inputs.observed.length;
  const { state, converged } = iterate(rawPrior(units), (prior) => refine(prior, units), {
    ...limits,
    parametersOf: ({ m, v }) => [m, v],
  });
  const point = isPoint(state);
  return {
    relativeRisks: spreadRisks(size, units, state.risks),
    nu: point ? Number.POSITIVE_INFINITY : state.nu,
    alpha: point ? Number.POSITIVE_INFINITY : state.alpha,
    heterogeneity: point ? 'none' : 'detected',
    converged,
  };
}

function rawPrior(units: readonly RiskUnit[]): GammaPrior {
  const risks = Float64Array.from(units, ({ o, e }) => o / e);
  return { m: meanOf(risks), v: sampleVariance(risks), nu: 0, alpha: 0, risks };
}

function refine(prior: GammaPrior, units: readonly RiskUnit[]): GammaPrior {
  if (isPoint(prior)) return { ...prior, v: 0, risks: prior.risks.map(() => prior.m) };
  const nu = prior.m ** 2 / prior.v;
  const alpha = prior.m / prior.v;
  const risks = new Float64Array(units.length);
  units.forEach(({ o, e }, rank) => {
    risks[rank] = (o + nu) / (e + alpha);
  });
  const m = meanOf(risks);
  let squares = 0;
  units.forEach(({ e }, rank) => {
    squares += (1 + alpha / e) * ((risks[rank] ?? Number.NaN) - m) ** 2;
  });
  return { m, v: squares / (units.length - 1), nu, alpha, risks };
}

function isPoint({ m, v }: GammaPrior): boolean {
  return !(v > POINT_PRIOR * m * m);
}
