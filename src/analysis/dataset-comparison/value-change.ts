import { type MeasuredValue, numberOf } from '@/domain/measure';
import { type ChangeThreshold, exceedsThreshold } from './change-threshold';

/**
 * What became of a value. A hidden value on either side hides the whole: there is nothing beside `secret`, not even
 * whether the value moved. `absent` is known of neither side; a value that one side alone knows did not change, it
 * became known or missing. `minor` is a difference within the threshold.
 */
export type ValueChange =
  | { readonly kind: 'secret' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'became-known'; readonly after: MeasuredValue }
  | { readonly kind: 'became-missing'; readonly before: MeasuredValue }
  | {
      readonly kind: 'unchanged' | 'minor' | 'changed';
      readonly before: MeasuredValue;
      readonly after: MeasuredValue;
      /** After less before. */
      readonly difference: number;
    };

/** Compares a value with what it was. */
export function compareValues(
  before: MeasuredValue,
  after: MeasuredValue,
  threshold: ChangeThreshold,
): ValueChange {
  if (before.status === 'suppressed' || after.status === 'suppressed') return { kind: 'secret' };
  const was = numberOf(before);
  const is = numberOf(after);
  if (was === undefined) return is === undefined ? { kind: 'absent' } : { kind: 'became-known', after };
  if (is === undefined) return { kind: 'became-missing', before };
  return { kind: gradeDifference(was, is, threshold), before, after, difference: is - was };
}

function gradeDifference(was: number, is: number, threshold: ChangeThreshold) {
  if (is === was) return 'unchanged';
  return exceedsThreshold(was, is, threshold) ? 'changed' : 'minor';
}
