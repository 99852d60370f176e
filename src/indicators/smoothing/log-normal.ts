import { meanOf, sampleVariance } from '@/lib/descriptive-statistics';
import { DEFAULT_LIMITS, iterate, type IterationLimits } from './iterate';
import { type RiskInputs, riskUnits, spreadRisks } from './relative-risk-unit';

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

/** A unit as the model sees it. */
interface LogRisk {
  /** O + ½. */
  readonly events: number;
  /** Raw log relative risk ln((O + ½)/E). */
  readonly y: number;
}

interface NormalPrior {
  readonly phi: number;
  readonly sigma2: number;
  readonly logRisks: Float64Array;
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
  const risks = units.map(({ o, e }) => ({ events: o + 0.5, y: Math.log((o + 0.5) / e) }));
  const raw = Float64Array.from(risks, ({ y }) => y);
  const start = { phi: meanOf(raw), sigma2: sampleVariance(raw), logRisks: raw };
  const { state, converged } = iterate(start, (prior: NormalPrior) => refine(prior, risks), {
    ...limits,
    parametersOf: ({ phi, sigma2 }) => [phi, sigma2],
  });
  const logRelativeRisks = spreadRisks(size, units, state.logRisks);
  const { phi, sigma2 } = state;
  return { relativeRisks: logRelativeRisks.map(Math.exp), logRelativeRisks, phi, sigma2, converged };
}

function refine(prior: NormalPrior, units: readonly LogRisk[]): NormalPrior {
  const phi = meanOf(prior.logRisks);
  let chance = 0;
  let squares = 0;
  units.forEach(({ events }, rank) => {
    chance += prior.sigma2 / (1 + prior.sigma2 * events);
    squares += ((prior.logRisks[rank] ?? Number.NaN) - phi) ** 2;
  });
  const sigma2 = (chance + squares) / units.length;
  const logRisks = new Float64Array(units.length);
  units.forEach(({ events, y }, rank) => {
    logRisks[rank] = (phi + events * sigma2 * y - sigma2 / 2) / (1 + events * sigma2);
  });
  return { phi, sigma2, logRisks };
}
