import { type MeasuredValue, numberOf } from '@/domain/measure';

/** How a figure stands to its reference. */
export type Comparison = 'above' | 'below' | 'equal';

/** Differences under one part in a thousand of the reference read as equal. */
const TOLERANCE = 0.001;

/** Compares two figures, or `null` when one of them cannot be shown. */
export function compareToReference(own: MeasuredValue, reference: MeasuredValue): Comparison | null {
  const [left, right] = [numberOf(own), numberOf(reference)];
  if (left === undefined || right === undefined) return null;
  if (Math.abs(left - right) <= TOLERANCE * Math.abs(right)) return 'equal';
  return left > right ? 'above' : 'below';
}
