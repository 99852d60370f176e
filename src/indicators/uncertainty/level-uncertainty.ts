import {
  columnValueAt,
  NOT_APPLICABLE,
  numberOf,
  type ProtectedColumn,
  SCALE_OF_RATIO,
  STATUS_BYTE,
} from '@/domain/measure';
import type { FigureLevel } from '@/domain/territory';
import type { IndicatorDefinition, IndicatorFigures, IndicatorResult } from '../indicator';
import { hasPrevalenceRange } from '../expected-range';
import { isFragileCount } from '../interval/fragility';
import { samplingOf } from '../sampling';
import { deriveColumn } from '../secrecy/protected-column';
import type { Smoothing } from './estimate-rates';
import { rateIntervals } from './rate-intervals';
import { type SmoothingSummary, smoothRates } from './smooth-rates';

/**
 * How intervals were computed: of a Poisson count, of a share (both exact, see {@link rateIntervals}), or at both ends of the
 * prevalence an estimate rests on.
 */
export type UncertaintyMethod = 'exact-poisson' | 'clopper-pearson' | 'prevalence-range';

/** Whether a rate rests on enough people to be read alone: fragile up to 25, where the CV of the count is 20 % or more. */
export type Stability = 'stable' | 'fragile';

/** How sure the rates of one indicator at one level are; columns are aligned to its figures. */
export interface LevelUncertainty {
  readonly method: UncertaintyMethod;
  /** Confidence level of the intervals, 0.95; `null` for the range of a prevalence, which claims none. */
  readonly confidence: number | null;
  /** Ends of the interval of each rate, in its unit. */
  readonly lower: ProtectedColumn;
  readonly upper: ProtectedColumn;
  /** Rates drawn towards the mean of those shown, or of their neighbours, in their unit; `estimated`. */
  readonly smoothed: ProtectedColumn;
  /** `null` for an estimate, of which there is nothing to smooth. */
  readonly smoothing: SmoothingSummary | null;
  /** `null` where no count is shown, and for an estimate. */
  readonly stability: readonly (Stability | null)[];
}

const CONFIDENCE = 0.95;
const METHODS = { poisson: 'exact-poisson', binomial: 'clopper-pearson' } as const;

/** Whether chance bears on the rates of an indicator: they then have intervals and smoothed values. */
export function hasUncertainty(definition: IndicatorDefinition): boolean {
  return samplingOf(definition) !== 'not-a-sample';
}

/** Whether rates of an indicator have intervals: those of chance, or those of the prevalence it rests on. */
export function hasInterval(definition: IndicatorDefinition): boolean {
  return hasUncertainty(definition) || hasPrevalenceRange(definition);
}

/**
 * Intervals, stability and smoothed values of the rates of an indicator at one level; `null` when its numerator is no
 * sample. An estimate by a prevalence that is a range has that range for interval, and neither stability nor smoothed
 * value.
 *
 * Everything is computed from the figures that are shown and from nothing else, so that nothing more is told of a hidden
 * count: where the rate is hidden or missing, so is all the rest. An estimated count is no count of events, and has
 * neither interval nor smoothed value: not applicable.
 */
export function computeUncertainty(
  { definition, figures }: IndicatorResult,
  level: FigureLevel,
  smoothing: Smoothing = { method: 'marshall' },
): LevelUncertainty | null {
  const sampling = samplingOf(definition);
  const shown = figures[level];
  if (sampling === 'not-a-sample') return rangeOf(shown);
  const scale = SCALE_OF_RATIO[definition.unit];
  return {
    method: METHODS[sampling],
    confidence: CONFIDENCE,
    ...rateIntervals(shown, { sampling, confidence: CONFIDENCE, scale }),
    ...smoothRates(shown, scale, smoothing),
    stability: Array.from(shown.numerator.statuses, (_, position) => stabilityAt(shown.numerator, position)),
  };
}

function rangeOf({ rate, range }: IndicatorFigures): LevelUncertainty | null {
  if (range === null) return null;
  const smoothed = deriveColumn(rate, rate, (position) => {
    const raw = columnValueAt(rate, position);
    return numberOf(raw) === undefined ? raw : NOT_APPLICABLE;
  });
  const stability = rate.index.territories.map(() => null);
  const { lower, upper } = range;
  return { method: 'prevalence-range', confidence: null, lower, upper, smoothed, smoothing: null, stability };
}

function stabilityAt({ values, statuses }: ProtectedColumn, position: number): Stability | null {
  const status = statuses[position];
  if (status !== STATUS_BYTE.known && status !== STATUS_BYTE.estimated) return null;
  return isFragileCount(values[position] ?? Number.NaN) ? 'fragile' : 'stable';
}
