import {
  columnValueAt,
  estimated,
  known,
  MISSING,
  type MeasuredValue,
  numberOf,
  SCALE_OF_RATIO,
  isRatioUnit,
  SUPPRESSED,
} from '@/domain/measure';
import type { FigureLevel } from '@/domain/territory';
import type { IndicatorFigures } from '../indicator';
import type { ReferenceSet } from './reference-set';

/** The figure of a reference: the counts that are shown of its territories, put together. */
export interface ReferenceFigure {
  readonly numerator: MeasuredValue;
  readonly denominator: MeasuredValue;
  /** In the unit of the indicator. */
  readonly rate: MeasuredValue;
  /** Territories whose rate is shown: they alone are in the figures above. */
  readonly counted: number;
  /** Territories of the set. */
  readonly members: number;
  /** Départements the numerators of the counted ones speak of, out of all those of the set. */
  readonly covered: number;
  readonly total: number;
}

/** The figures of one indicator. */
export type FiguresByLevel = Readonly<Record<FigureLevel, IndicatorFigures>>;

/**
 * The figure of a reference: Σ numerators ÷ Σ denominators over the territories whose rate is shown.
 *
 * A hidden count is in neither sum, so that whoever subtracts one reference from another finds shown counts and nothing
 * else. Of a reference of one territory, such as France, it is the figure that is shown of it.
 */
export function referenceFigure(
  figures: FiguresByLevel,
  { level, positions }: ReferenceSet,
): ReferenceFigure {
  const shown = figures[level];
  const counted = positions.filter((position) => isShown(shown, position));
  const { covered, total } = shown.coverage;
  return {
    ...valuesOf(shown, positions, counted),
    counted: counted.length,
    members: positions.length,
    covered: counted.reduce((sum, position) => sum + (covered[position] ?? 0), 0),
    total: positions.reduce((sum, position) => sum + (total[position] ?? 0), 0),
  };
}

function valuesOf(
  shown: IndicatorFigures,
  positions: readonly number[],
  counted: readonly number[],
): Pick<ReferenceFigure, 'numerator' | 'denominator' | 'rate'> {
  if (counted.length === 0) {
    const nothing = nothingShown(shown, positions);
    return { numerator: nothing, denominator: nothing, rate: nothing };
  }
  const terms = {
    numerator: addUp(shown, counted, 'numerator'),
    denominator: addUp(shown, counted, 'denominator'),
  };
  return { ...terms, rate: rateOf(shown, counted, terms) };
}

function isShown({ rate }: IndicatorFigures, position: number): boolean {
  return numberOf(columnValueAt(rate, position)) !== undefined;
}

function addUp(
  shown: IndicatorFigures,
  positions: readonly number[],
  term: 'numerator' | 'denominator',
): MeasuredValue {
  const parts = positions.map((position) => columnValueAt(shown[term], position));
  const sum = parts.reduce((total, part) => total + (numberOf(part) ?? Number.NaN), 0);
  return parts.some(({ status }) => status === 'estimated') ? estimated(sum) : known(sum);
}

function rateOf(
  shown: IndicatorFigures,
  counted: readonly number[],
  { numerator, denominator }: Pick<ReferenceFigure, 'numerator' | 'denominator'>,
): MeasuredValue {
  const [only] = counted;
  if (only !== undefined && counted.length === 1) return columnValueAt(shown.rate, only);
  const ratio = (numberOf(numerator) ?? Number.NaN) / (numberOf(denominator) ?? Number.NaN);
  const rate = ratio * scaleOf(shown);
  const isEstimated = [numerator, denominator].some(({ status }) => status === 'estimated');
  return isEstimated ? estimated(rate) : known(rate);
}

/** What numerator ÷ denominator is multiplied by in the unit of the rates. */
export function scaleOf({ rate: { unit } }: IndicatorFigures): number {
  return isRatioUnit(unit) ? SCALE_OF_RATIO[unit] : 1;
}

/** Why a set has no figure: one hidden territory makes it hidden, and otherwise nobody speaks of it. */
function nothingShown({ rate }: IndicatorFigures, positions: readonly number[]): MeasuredValue {
  const values = positions.map((position) => columnValueAt(rate, position));
  if (values.some(({ status }) => status === 'suppressed')) return SUPPRESSED;
  return values.find(({ status }) => status === 'not-applicable') ?? MISSING;
}
