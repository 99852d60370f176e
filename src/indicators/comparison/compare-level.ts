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
import type { IndicatorResult } from '../indicator';
import { type Interval, scaleInterval, UNDEFINED_INTERVAL } from '../interval/interval';
import { deriveColumn } from '../secrecy/protected-column';
import type { LevelUncertainty } from '../uncertainty/level-uncertainty';
import { differenceRatio } from './difference-ratio';
import { type ReferenceFigure, referenceFigure, restOfReference, scaleOf } from './reference-figure';
import { referenceInterval, type ReferenceInterval } from './reference-interval';
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

/** The figure of a reference, and how sure its rate is. */
export type ComparedReference = ReferenceFigure & ReferenceInterval;

/** The rates of a level held against their references; everything is aligned to its positions. */
export interface LevelComparison {
  readonly references: readonly (ComparedReference | null)[];
  /** Rates of the references and the ends of their intervals, in the unit of the indicator. */
  readonly referenceRate: ProtectedColumn;
  readonly referenceLower: ProtectedColumn;
  readonly referenceUpper: ProtectedColumn;
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
  const referenceOf = rememberReferences(inputs);
  const cells = own.rate.index.territories.map((_, position) => {
    const set = references[position] ?? null;
    const place = { position, set, reference: set && referenceOf(set) };
    return compareAt(inputs, place);
  });
  const column = (unit: ProtectedColumn['unit'], read: (cell: ComparedCell) => MeasuredValue) =>
    deriveColumn(own.rate, { unit, provenance: own.rate.provenance }, (position) => {
      const cell = cells[position];
      return cell === undefined ? NOT_APPLICABLE : read(cell);
    });
  return {
    references: cells.map(({ reference }) => reference),
    referenceRate: column(own.rate.unit, ({ reference }) => reference?.rate ?? NOT_APPLICABLE),
    referenceLower: column(own.rate.unit, ({ reference }) => reference?.lower ?? NOT_APPLICABLE),
    referenceUpper: column(own.rate.unit, ({ reference }) => reference?.upper ?? NOT_APPLICABLE),
    difference: column(own.rate.unit, ({ difference }) => difference),
    relative: column('percent', ({ relative }) => relative),
    relativeLower: column('percent', ({ interval }) => endOf(interval.lower)),
    relativeUpper: column('percent', ({ interval }) => endOf(interval.upper)),
    judgements: cells.map(({ judgement }) => judgement),
  };
}

interface ComparedCell {
  readonly reference: ComparedReference | null;
  readonly difference: MeasuredValue;
  readonly relative: MeasuredValue;
  /** Of the relative difference, in %. */
  readonly interval: Interval;
  readonly judgement: Judgement;
}

/** One set is often that of many territories: its figure is made once. */
function rememberReferences({ result, uncertainty }: ComparisonInputs) {
  const known = new Map<ReferenceSet, ComparedReference>();
  return (set: ReferenceSet): ComparedReference => {
    const found = known.get(set);
    if (found !== undefined) return found;
    const figure = referenceFigure(result.figures, set);
    const scale = scaleOf(result.figures[set.level]);
    const reference = { ...figure, ...referenceInterval(figure, uncertainty, scale) };
    known.set(set, reference);
    return reference;
  };
}

interface ComparedPlace {
  readonly position: number;
  readonly set: ReferenceSet | null;
  readonly reference: ComparedReference | null;
}

function compareAt(inputs: ComparisonInputs, { position, set, reference }: ComparedPlace): ComparedCell {
  const { result, level, hierarchy } = inputs;
  if (set === null || reference === null) return silent(null, NOT_APPLICABLE, 'no-reference');
  const rate = columnValueAt(result.figures[level].rate, position);
  const [value, target] = [numberOf(rate), numberOf(reference.rate)];
  if (value === undefined) return silent(reference, rate, 'not-shown');
  if (target === undefined) return silent(reference, reference.rate, 'reference-not-shown');
  const rest = restOfReference(result.figures, set, { level, position, hierarchy });
  if (rest === null) return silent(reference, NOT_APPLICABLE, 'same-territory');
  const isEstimated = rate.status === 'estimated' || reference.rate.status === 'estimated';
  const measured = isEstimated ? estimated : known;
  const ratios = isEstimated ? UNDEFINED_INTERVAL : differenceRatio(inputs, { position, target, rest });
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
  reference: ComparedReference | null,
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

function endOf(percent: number): MeasuredValue {
  return Number.isFinite(percent) ? known(percent) : NOT_APPLICABLE;
}
