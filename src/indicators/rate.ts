import {
  columnValueAt,
  estimated,
  known,
  MISSING,
  NOT_APPLICABLE,
  type RatioUnit,
  SCALE_OF_RATIO,
  SUPPRESSED,
  type MeasuredValue,
  type ProtectedColumn,
} from '@/domain/measure';
import { deriveColumn } from './secrecy/protected-column';

/** The two counts of a ratio. */
export interface RatioTerms<Term> {
  readonly numerator: Term;
  readonly denominator: Term;
}

/**
 * A ratio in a unit: numerator × scale ÷ denominator, the scale being 1 000 for `per-1000`.
 *
 * A hidden numerator hides the ratio, since ratio × denominator would give it back. Nobody in the denominator makes the
 * ratio not applicable. Otherwise it is missing when either side is, and estimated when either side is.
 */
export function ratioOf(
  { numerator, denominator }: RatioTerms<MeasuredValue>,
  unit: RatioUnit,
): MeasuredValue {
  if (numerator.status === 'suppressed' || denominator.status === 'suppressed') return SUPPRESSED;
  if (numerator.status === 'not-applicable' || denominator.status === 'not-applicable') return NOT_APPLICABLE;
  if (denominator.status === 'missing') return MISSING;
  if (denominator.value === 0) return NOT_APPLICABLE;
  if (numerator.status === 'missing') return MISSING;
  const ratio = (numerator.value * SCALE_OF_RATIO[unit]) / denominator.value;
  return numerator.status === 'estimated' || denominator.status === 'estimated'
    ? estimated(withoutRoundingNoise(ratio))
    : known(ratio);
}

const SIGNIFICANT_DIGITS = 12;

/**
 * An estimate to twelve digits: multiplied by a prevalence then divided by its own population, one territory would
 * otherwise differ from the next in the sixteenth, and a map of one value have two colours.
 */
function withoutRoundingNoise(ratio: number): number {
  return Number(ratio.toPrecision(SIGNIFICANT_DIGITS));
}

/**
 * The ratios of two aligned protected columns.
 *
 * @param isComparable - whether the two counts of a position speak of the same territory; missing where they do not.
 */
export function buildRatioColumn(
  { numerator, denominator }: RatioTerms<ProtectedColumn>,
  unit: RatioUnit,
  isComparable: (position: number) => boolean,
): ProtectedColumn {
  const provenance = [...numerator.provenance, ...denominator.provenance];
  return deriveColumn(numerator, { unit, provenance }, (position) => {
    if (!isComparable(position)) return MISSING;
    const terms = {
      numerator: columnValueAt(numerator, position),
      denominator: columnValueAt(denominator, position),
    };
    return ratioOf(terms, unit);
  });
}
