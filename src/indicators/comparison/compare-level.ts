import {
  columnValueAt,
  estimated,
  known,
  type MeasuredValue,
  NOT_APPLICABLE,
  numberOf,
  type ProtectedColumn,
} from '@/domain/measure';
import type { MappedLevel, TerritoryHierarchy } from '@/domain/territory';
import type { IndicatorFigures, IndicatorResult } from '../indicator';
import { type Interval, scaleInterval, UNDEFINED_INTERVAL } from '../interval/interval';
import { deriveColumn } from '../secrecy/protected-column';
import type { LevelUncertainty } from '../uncertainty/level-uncertainty';
import { exactPartRatioInterval, exactRateRatioInterval } from './rate-ratio';
import {
  type ReferenceFigure,
  referenceFigure,
  type RestOfReference,
  restOfReference,
} from './reference-figure';
import type { ReferenceSet } from './reference-set';
import { type Judgement, judge, type SignificanceTest } from './verdict';

/** What rates are compared with. */
export interface ComparisonInputs {
  readonly result: IndicatorResult;
  /** `null` when the numerator is no sample: differences then have no significance. */
  readonly uncertainty: LevelUncertainty | null;
  readonly level: MappedLevel;
  readonly hierarchy: TerritoryHierarchy;
  /** The reference of each territory, by position; `null` where it has none. */
  readonly references: readonly (ReferenceSet | null)[];
  readonly test: SignificanceTest;
}

/** The rates of a level held against their references; everything is aligned to its positions. */
export interface LevelComparison {
  readonly references: readonly (ReferenceFigure | null)[];
  /** Rate less that of the reference, in the unit of the indicator. */
  readonly difference: ProtectedColumn;
  /** The same in % of the rate of the reference; not applicable where that is zero. */
  readonly relative: ProtectedColumn;
  /** Ends of the interval of `relative`, in %; not applicable where there is none. */
  readonly relativeLower: ProtectedColumn;
  readonly relativeUpper: ProtectedColumn;
  readonly judgements: readonly Judgement[];
}

/**
 * Compares every rate of a level with its reference: difference, difference in %, its interval and its significance.
 *
 * Everything comes from what is shown. Where the rate of the territory is hidden, so is its difference; where that of the
 * reference is, the difference is too; and a territory is not compared with itself alone.
 */
export function compareLevel(inputs: ComparisonInputs): LevelComparison {
  const { result, level, references } = inputs;
  const own = result.figures[level];
  const cells = own.rate.index.territories.map((_, position) =>
    compareAt(inputs, references[position] ?? null, position),
  );
  const column = (unit: ProtectedColumn['unit'], read: (cell: ComparedCell) => MeasuredValue) =>
    deriveColumn(own.rate, { unit, provenance: own.rate.provenance }, (position) => {
      const cell = cells[position];
      return cell === undefined ? NOT_APPLICABLE : read(cell);
    });
  return {
    references: cells.map(({ reference }) => reference),
    difference: column(own.rate.unit, ({ difference }) => difference),
    relative: column('percent', ({ relative }) => relative),
    relativeLower: column('percent', ({ interval }) => endOf(interval.lower)),
    relativeUpper: column('percent', ({ interval }) => endOf(interval.upper)),
    judgements: cells.map(({ judgement }) => judgement),
  };
}

interface ComparedCell {
  readonly reference: ReferenceFigure | null;
  readonly difference: MeasuredValue;
  readonly relative: MeasuredValue;
  /** Of the relative difference, in %. */
  readonly interval: Interval;
  readonly judgement: Judgement;
}

function compareAt(inputs: ComparisonInputs, set: ReferenceSet | null, position: number): ComparedCell {
  const { result, level, hierarchy } = inputs;
  if (set === null) return silent(null, NOT_APPLICABLE, 'no-reference');
  const reference = referenceFigure(result.figures, set);
  const rate = columnValueAt(result.figures[level].rate, position);
  const [value, target] = [numberOf(rate), numberOf(reference.rate)];
  if (value === undefined) return silent(reference, rate, 'not-shown');
  if (target === undefined) return silent(reference, reference.rate, 'reference-not-shown');
  const rest = restOfReference(result.figures, set, { level, position, hierarchy });
  if (rest === null) return silent(reference, NOT_APPLICABLE, 'same-territory');
  const isEstimated = rate.status === 'estimated' || reference.rate.status === 'estimated';
  const measured = isEstimated ? estimated : known;
  const ratios = isEstimated ? UNDEFINED_INTERVAL : ratioInterval(inputs, { position, target, rest });
  return {
    reference,
    difference: measured(value - target),
    relative: target === 0 ? NOT_APPLICABLE : measured((value / target - 1) * 100),
    interval: {
      lower: scaleInterval(ratios, 100).lower - 100,
      upper: scaleInterval(ratios, 100).upper - 100,
    },
    judgement: judge(ratios, { isEstimated, stability: inputs.uncertainty?.stability[position] }),
  };
}

function silent(
  reference: ReferenceFigure | null,
  nothing: MeasuredValue,
  silence: NonNullable<Judgement['silence']>,
): ComparedCell {
  return {
    reference,
    difference: nothing,
    relative: nothing,
    interval: UNDEFINED_INTERVAL,
    judgement: { verdict: null, silence },
  };
}

interface Compared {
  readonly position: number;
  /** Rate of the reference. */
  readonly target: number;
  readonly rest: RestOfReference;
}

/** Interval of the ratio of a rate to that of its reference: 1 where they are equal. */
function ratioInterval(
  { result, uncertainty, level, test }: ComparisonInputs,
  { position, target, rest }: Compared,
): Interval {
  if (uncertainty === null || uncertainty.confidence === null) return UNDEFINED_INTERVAL;
  if (test === 'two-samples') {
    const interval = rest.isCompletedByTerritory ? exactPartRatioInterval : exactRateRatioInterval;
    return interval(eventsAt(result.figures[level], position), rest, uncertainty.confidence);
  }
  const [lower, upper] = [uncertainty.lower, uncertainty.upper].map((end) =>
    numberOf(columnValueAt(end, position)),
  );
  if (lower === undefined || upper === undefined) return UNDEFINED_INTERVAL;
  return target === 0 ? ratiosToZero(lower) : { lower: lower / target, upper: upper / target };
}

/** Against a rate of zero, whatever is surely more is infinitely more. */
function ratiosToZero(lower: number): Interval {
  return { lower: lower > 0 ? Number.POSITIVE_INFINITY : 0, upper: Number.POSITIVE_INFINITY };
}

function eventsAt({ numerator, denominator }: IndicatorFigures, position: number) {
  return {
    events: numerator.values[position] ?? Number.NaN,
    people: denominator.values[position] ?? Number.NaN,
  };
}

function endOf(percent: number): MeasuredValue {
  return Number.isFinite(percent) ? known(percent) : NOT_APPLICABLE;
}
