import { gammaQuantile } from '@/lib/special-functions';
import { exactPoissonInterval, type Interval } from '../interval';

/**
 * Continuous limits of a funnel of ratios O/E: τ χ²(α/2; 2E)/(2E) and τ χ²(1 − α/2; 2E + 2)/(2E), α = 1 − level. Wider
 * than the exact ones at small E, and never zero.
 *
 * Source: R package FunnelPlotR; the chi-square form of Garwood's limits taken at E instead of O.
 *
 * @param expected - E, expected count, positive; `NaN` otherwise.
 * @param target - τ, ratio all units are held against.
 */
export function chiSquareFunnelLimits(expected: number, level: number, target = 1): Interval {
  if (!(expected > 0)) return { lower: Number.NaN, upper: Number.NaN };
  const alpha = 1 - level;
  return {
    lower: (target * gammaQuantile(alpha / 2, expected)) / expected,
    upper: (target * gammaQuantile(1 - alpha / 2, expected + 1)) / expected,
  };
}

/**
 * The funnel read the other way round: between which expected counts an observed count is no surprise. A unit with
 * `observed` events is below the funnel when more than `upper` were expected, above it when fewer than `lower` were.
 *
 * Both ends are those of the exact Poisson interval of the observed count.
 *
 * Source: Association of Public Health Observatories, Technical Briefing 2, 2008 (PHEindicatormethods `phe_funnels`).
 */
export function unsurprisingExpected(observed: number, level: number): Interval {
  return exactPoissonInterval(observed, level);
}
