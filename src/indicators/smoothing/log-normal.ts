import { meanOf, sampleVariance, sumOf } from '@/lib/descriptive-statistics';
import { DEFAULT_LIMITS, iterate, type IterationLimits } from './iterate';
import { type RiskInputs, type RiskUnit, riskUnits, spreadRisks } from './relative-risk-unit';

/** Relative risks drawn towards their geometric mean. */
export interface LogNormalSmoothing {
  /** exp(b_i), 1 where the unit has what is expected; `NaN` where it has no relative risk. */
  readonly relativeRisks: Float64Array;
  /** b_i: what R's DCluster returns under the name of smoothed relative risks. */
  readonly logRelativeRisks: Float64Array;
  /** Mean φ and variance σ² of the prior of the log relative risks. */
  readonly phi: number;
  readonly sigma2: number;
  readonly converged: boolean;
}

interface NormalPrior {
  readonly phi: number;
  readonly sigma2: number;
  readonly logRisks: readonly number[];
}

/**
 * Empirical Bayes smoothing of relative risks with a log-normal prior, its parameters found by the EM algorithm.
 *
 * y_i = ln((O_i + ½)/E_i); w_i = 1/(1 + σ²(O_i + ½)); b_i = w_i (φ + (O_i + ½) σ² y_i − σ²/2); φ = mean b;
 * σ² = [σ² Σw_i + Σ(b_i − φ)²]/n; from b_i = y_i, until φ and σ² stand still. EM is slow when σ² is near 0: without
 * heterogeneity it runs out of iterations, and `converged` is false.
 *
 * Source: Clayton and Kaldor 1987.
 */
export function smoothLogNormal(
  inputs: RiskInputs,
  limits: IterationLimits = DEFAULT_LIMITS,
): LogNormalSmoothing {
  const units = riskUnits(inputs);
  const size = inputs.observed.length;
  const { state, converged } = iterate(rawPrior(units), (prior) => refine(prior, units), {
    ...limits,
    parametersOf: ({ phi, sigma2 }) => [phi, sigma2],
  });
  const logRelativeRisks = spreadRisks(size, units, state.logRisks);
  const { phi, sigma2 } = state;
  return { relativeRisks: logRelativeRisks.map(Math.exp), logRelativeRisks, phi, sigma2, converged };
}

function rawPrior(units: readonly RiskUnit[]): NormalPrior {
  const logRisks = units.map(rawLogRisk);
  return { phi: meanOf(logRisks), sigma2: sampleVariance(logRisks), logRisks };
}

function rawLogRisk({ o, e }: RiskUnit): number {
  return Math.log((o + 0.5) / e);
}

function refine(prior: NormalPrior, units: readonly RiskUnit[]): NormalPrior {
  const phi = meanOf(prior.logRisks);
  const chance = sumOf(units.map(({ o }) => prior.sigma2 / (1 + prior.sigma2 * (o + 0.5))));
  const squares = sumOf(prior.logRisks.map((risk) => (risk - phi) ** 2));
  const sigma2 = (chance + squares) / units.length;
  const logRisks = units.map((unit) => {
    const events = unit.o + 0.5;
    return (phi + events * sigma2 * rawLogRisk(unit) - sigma2 / 2) / (1 + events * sigma2);
  });
  return { phi, sigma2, logRisks };
}
