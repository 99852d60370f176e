import {
  DEFAULT_LIMITS,
  excessRisk,
  type LocalConvention,
  type RateInputs,
  type RiskInputs,
  smoothLocalMarshall,
  smoothLogNormal,
  smoothMarshall,
  smoothMartuzziElliott,
  smoothPoissonGamma,
  smoothSpatialRate,
} from '@/indicators/smoothing';
import { expectedAtGlobalRate } from '@/indicators/standardisation';
import type { Adapter, AdapterFamily } from '../adapter';
import type { CaseInputs } from '../case-inputs';
import { DefinedWherePeersAreNot } from '../compare';

const POINT_PRIOR =
  'without heterogeneity the gamma prior shrinks to a point: its parameters are infinite, and the peer prints rounding noise near 1e16; the relative risks are compared';

/** Empirical Bayes and spatial smoothing. */
export const SMOOTHING_ADAPTERS: AdapterFamily = {
  EB_Marshall_global_poisson: (inputs) => {
    const { a, b, raw, estimates } = smoothMarshall(ratesOf(inputs));
    return { values: { a, b, raw, estimate: estimates } };
  },
  // spdep carries a negative variance on instead of clamping it: its estimates then leave [raw, prior].
  EB_Martuzzi_Elliott_binomial: (inputs) => {
    const { b, s2, estimates } = smoothMartuzziElliott(ratesOf(inputs), 'keep');
    return { values: { b, s2, estimate: estimates } };
  },
  EB_Clayton_Kaldor_poisson_gamma: (inputs) => {
    const { nu, alpha, relativeRisks, heterogeneity } = smoothPoissonGamma(risksOf(inputs), limitsOf(inputs));
    return {
      values: { nu, alpha, relative_risk: relativeRisks },
      setAside: heterogeneity === 'none' ? { nu: POINT_PRIOR, alpha: POINT_PRIOR } : {},
    };
  },
  // DCluster names relative risks what are their logarithms.
  EB_Clayton_Kaldor_lognormal: (inputs) => ({
    values: { relative_risk: smoothLogNormal(risksOf(inputs), limitsOf(inputs)).logRelativeRisks },
  }),
  EB_local_Marshall_GeoDa: localAdapter('geoda'),
  EB_local_Bailey_Gatrell: localAdapter('bailey-gatrell'),
  spatial_rate_smoother: (inputs) => {
    const rates = ratesOf(inputs);
    return {
      values: { rate: smoothSpatialRate(rates, inputs.neighbours()), excess_risk: excessRisk(rates) },
    };
  },
};

function localAdapter(convention: LocalConvention): Adapter {
  return (inputs) => {
    const { raw, estimates, a, m } = smoothLocalMarshall(ratesOf(inputs), inputs.neighbours(), convention);
    // Where no unit of the neighbourhood has an event, the peers divide 0 by 0.
    const estimate = Array.from(estimates, (value, unit) =>
      m[unit] === 0 ? new DefinedWherePeersAreNot(value) : value,
    );
    return { values: { raw, estimate, a, m } };
  };
}

/** Events and population of a case. */
export function ratesOf(inputs: CaseInputs): RateInputs {
  const { values, denominator } = inputs.variable();
  if (denominator === null) throw new Error('no denominator');
  return { events: values, population: denominator };
}

/** Observed events of a case, and expected ones at the global rate. */
export function risksOf(inputs: CaseInputs): RiskInputs {
  const { events, population } = ratesOf(inputs);
  return { observed: events, expected: expectedAtGlobalRate(events, population) };
}

function limitsOf(inputs: CaseInputs) {
  return {
    maxIterations: inputs.parameter('maxiter', DEFAULT_LIMITS.maxIterations),
    tolerance: inputs.parameter('tol', DEFAULT_LIMITS.tolerance),
  };
}
