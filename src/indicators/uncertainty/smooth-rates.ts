import { NumberWriter, type ProtectedColumn, STATUS_BYTE } from '@/domain/measure';
import type { IndicatorFigures } from '../indicator';
import { deriveNumbers } from '../secrecy/protected-column';
import { estimateRates, type Smoothing, type SmoothingMethod } from './estimate-rates';
import type { Heterogeneity } from '../smoothing/rate-unit';

/** What the rates of a level were drawn towards, and how much they had to say. */
export interface SmoothingSummary {
  readonly method: SmoothingMethod;
  /** Mean of the rates that are shown, weighted by population, in their unit; `NaN` when none is. */
  readonly mean: number;
  /** Territories with a shown rate: those that made the mean. */
  readonly territories: number;
  /** `none`: the rates differ no more than chance would have them, and all are drawn to the mean. */
  readonly heterogeneity: Heterogeneity;
  /** Positions that keep their rate, having no neighbour with a shown rate; empty unless the method asks for neighbours. */
  readonly isolated: readonly number[];
  /** `false` when the method found no stable answer, and there is no smoothed value. */
  readonly converged: boolean;
}

/** Smoothed rates and what they come from. */
export interface SmoothedRates {
  readonly smoothed: ProtectedColumn;
  readonly smoothing: SmoothingSummary;
}

/**
 * Empirical Bayes smoothing of the rates a level shows.
 *
 * Everything rests on the shown rates alone, which a reader could work out: a mean over every territory, less those
 * shown, would tell the sum of the hidden ones. A hidden or missing rate stays so. With a single shown rate there is
 * nothing to draw it towards: not applicable.
 *
 * @param scale - what the ratios of the level were multiplied by.
 */
export function smoothRates(
  { numerator, denominator, rate }: IndicatorFigures,
  scale: number,
  smoothing: Smoothing,
): SmoothedRates {
  const { known, estimated } = STATUS_BYTE;
  const events = numerator.values.map((count, position) =>
    rate.statuses[position] === known ? count : Number.NaN,
  );
  const { mean, estimates, ...found } = estimateRates({ events, population: denominator.values }, smoothing);
  let territories = 0;
  for (const value of estimates) if (!Number.isNaN(value)) territories += 1;
  const isSmoothed = territories >= 2 && found.converged;
  const smoothed = new NumberWriter(rate.values.length);
  rate.statuses.forEach((status, position) => {
    if (status !== known && status !== estimated) smoothed.writeNothing(position, status);
    else if (status === known && isSmoothed)
      smoothed.writeNumber(position, (estimates[position] ?? Number.NaN) * scale, true);
  });
  return {
    smoothed: deriveNumbers(rate, rate, smoothed),
    smoothing: { method: smoothing.method, mean: mean * scale, territories, ...found },
  };
}
