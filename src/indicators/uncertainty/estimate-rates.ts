import { smoothLocalMarshall } from '../smoothing/local-marshall';
import { smoothMarshall } from '../smoothing/marshall';
import type { NeighbourLists } from '../smoothing/neighbourhood';
import { smoothPoissonGamma } from '../smoothing/poisson-gamma';
import { type Heterogeneity, pooledRate, type RateInputs, rateUnits, spread } from '../smoothing/rate-unit';

/** Ways of smoothing that may be chosen, the default first. */
export const SMOOTHING_METHODS = ['marshall', 'poisson-gamma', 'local-marshall'] as const;

/**
 * Towards what rates are drawn: the mean by moments (`marshall`), the mean by a gamma prior (`poisson-gamma`), or the mean
 * of the neighbourhood (`local-marshall`).
 */
export type SmoothingMethod = (typeof SMOOTHING_METHODS)[number];

/** A way of smoothing, and the neighbours it needs. */
export type Smoothing =
  | { readonly method: Exclude<SmoothingMethod, 'local-marshall'> }
  | { readonly method: 'local-marshall'; readonly neighbours: NeighbourLists };

/** Rates per person drawn towards their mean, or that of their neighbours. */
export interface RateEstimates {
  /** Aligned to the inputs; `NaN` where there is no rate. */
  readonly estimates: Float64Array;
  /** Rate of all the units together. */
  readonly mean: number;
  readonly heterogeneity: Heterogeneity;
  /** Units that keep their rate for want of neighbours. */
  readonly isolated: readonly number[];
  readonly converged: boolean;
}

/** Smooths rates in one of the {@link SMOOTHING_METHODS}. */
export function estimateRates(inputs: RateInputs, smoothing: Smoothing): RateEstimates {
  switch (smoothing.method) {
    case 'marshall': {
      const { b, estimates, heterogeneity } = smoothMarshall(inputs);
      return { estimates, mean: b, heterogeneity, isolated: [], converged: true };
    }
    case 'poisson-gamma':
      return estimateByGamma(inputs);
    case 'local-marshall':
      return estimateByNeighbours(inputs, smoothing.neighbours);
  }
}

/** Relative risks against the mean, times the mean. Without any event every rate is that mean, zero. */
function estimateByGamma(inputs: RateInputs): RateEstimates {
  const units = rateUnits(inputs);
  const size = inputs.events.length;
  const mean = pooledRate(units);
  if (mean === 0) {
    const estimates = spread(size, units, () => 0);
    return { estimates, mean, heterogeneity: 'none', isolated: [], converged: true };
  }
  const { relativeRisks, heterogeneity, converged } = smoothPoissonGamma({
    observed: spread(size, units, ({ o }) => o),
    expected: spread(size, units, ({ p }) => p * mean),
  });
  const estimates = relativeRisks.map((risk) => risk * mean);
  return { estimates, mean, heterogeneity, isolated: [], converged };
}

function estimateByNeighbours(inputs: RateInputs, neighbours: NeighbourLists): RateEstimates {
  const units = rateUnits(inputs);
  const withRate = new Set(units.map(({ position }) => position));
  const { estimates, a } = smoothLocalMarshall(inputs, neighbours);
  return {
    estimates,
    mean: pooledRate(units),
    heterogeneity: a.some((variance) => variance > 0) ? 'detected' : 'none',
    isolated: units.flatMap(({ position }) =>
      [...(neighbours[position] ?? [])].some((other) => withRate.has(other)) ? [] : [position],
    ),
    converged: true,
  };
}
