import {
  columnValueAt,
  estimated,
  known,
  MISSING,
  NOT_APPLICABLE,
  SUPPRESSED,
  type MeasuredValue,
  type ProtectedColumn,
} from '@/domain/measure';
import { deriveColumn } from './secrecy/protected-column';

/**
 * Rate per 1 000: numerator × 1 000 ÷ denominator.
 *
 * A hidden numerator hides the rate, since rate × population would give it back. Nobody in the denominator makes the
 * rate not applicable. Otherwise it is missing when either side is, and estimated when either side is.
 */
export function ratePer1000(numerator: MeasuredValue, denominator: MeasuredValue): MeasuredValue {
  if (numerator.status === 'suppressed' || denominator.status === 'suppressed') return SUPPRESSED;
  if (numerator.status === 'not-applicable' || denominator.status === 'not-applicable') return NOT_APPLICABLE;
  if (denominator.status === 'missing') return MISSING;
  if (denominator.value === 0) return NOT_APPLICABLE;
  if (numerator.status === 'missing') return MISSING;
  const rate = (numerator.value * 1000) / denominator.value;
  return numerator.status === 'estimated' || denominator.status === 'estimated'
    ? estimated(rate)
    : known(rate);
}

/** The rates of two aligned protected columns. */
export function buildRateColumn(numerator: ProtectedColumn, denominator: ProtectedColumn): ProtectedColumn {
  const provenance = [...numerator.provenance, ...denominator.provenance];
  return deriveColumn(numerator, { unit: 'per-1000', provenance }, (position) =>
    ratePer1000(columnValueAt(numerator, position), columnValueAt(denominator, position)),
  );
}
