import { estimated, known, type MeasuredValue, MISSING, SUPPRESSED } from '@/domain/measure';

/** The part of a count that a share of its territory receives: an estimate. */
export function shareOfCount(count: MeasuredValue, share: number): MeasuredValue {
  return count.status === 'known' || count.status === 'estimated' ? estimated(count.value * share) : count;
}

/** A hidden part makes the sum hidden, an unknown part makes it unknown: neither is a zero. */
export function sumOfCounts(left: MeasuredValue, right: MeasuredValue): MeasuredValue {
  if (left.status === 'suppressed' || right.status === 'suppressed') return SUPPRESSED;
  if (left.status !== 'known' && left.status !== 'estimated') return MISSING;
  if (right.status !== 'known' && right.status !== 'estimated') return MISSING;
  const sum = left.value + right.value;
  return left.status === 'known' && right.status === 'known' ? known(sum) : estimated(sum);
}
