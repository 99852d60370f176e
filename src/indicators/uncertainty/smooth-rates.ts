import { columnValueAt, estimated, NOT_APPLICABLE, type ProtectedColumn } from '@/domain/measure';
import type { IndicatorFigures } from '../indicator';
import { deriveColumn } from '../secrecy/protected-column';
import { smoothMarshall } from '../smoothing/marshall';
import type { Heterogeneity } from '../smoothing/rate-unit';

/** What the rates of a level were drawn towards, and how much they had to say. */
export interface SmoothingSummary {
  /** Mean of the rates that are shown, weighted by population, per 1 000; `NaN` when none is. */
  readonly mean: number;
  /** Territories with a shown rate: those that made the mean. */
  readonly territories: number;
  /** `none`: the rates differ no more than chance would have them, and all are drawn to the mean. */
  readonly heterogeneity: Heterogeneity;
}

/** Smoothed rates and what they come from. */
export interface SmoothedRates {
  readonly smoothed: ProtectedColumn;
  readonly smoothing: SmoothingSummary;
}

/**
 * Marshall's empirical Bayes smoothing of the rates a level shows.
 *
 * The mean is that of the shown rates alone, which a reader could work out: a mean over every territory, less those
 * shown, would tell the sum of the hidden ones. A hidden or missing rate stays so. With a single shown rate there is
 * nothing to draw it towards: not applicable.
 */
export function smoothRates({ numerator, denominator, rate }: IndicatorFigures): SmoothedRates {
  const isCounted = (position: number) => columnValueAt(rate, position).status === 'known';
  const events = numerator.values.map((count, position) => (isCounted(position) ? count : Number.NaN));
  const { b, estimates, heterogeneity } = smoothMarshall({ events, population: denominator.values });
  const territories = estimates.filter((value) => !Number.isNaN(value)).length;
  const smoothed = deriveColumn(rate, rate, (position) => {
    const raw = columnValueAt(rate, position);
    const value = estimates[position];
    if (raw.status !== 'known' && raw.status !== 'estimated') return raw;
    if (raw.status === 'estimated' || territories < 2 || value === undefined) return NOT_APPLICABLE;
    return estimated(value * 1000);
  });
  return { smoothed, smoothing: { mean: b * 1000, territories, heterogeneity } };
}
