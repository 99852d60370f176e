import { estimated, type MeasuredValue } from '@/domain/measure';
import type { CountRange } from '../disclosure';
import type { RoundingBase, SecrecyRule } from './secrecy-rule';

/** A shown count as the rule prints it: to the unit, or as an estimate to a multiple, zero included. */
export function roundShown(value: MeasuredValue, { rounding }: SecrecyRule): MeasuredValue {
  if (rounding === null || (value.status !== 'known' && value.status !== 'estimated')) return value;
  return estimated(roundTo(value.value, rounding));
}

function roundTo(count: number, base: RoundingBase): number {
  return Math.round(count / base) * base;
}

/**
 * The whole numbers a rounded count may stand for, for a reader who knows the rule: small counts are hidden, so that a
 * printed one is zero or reaches the threshold.
 */
export function rangeOfRounded(count: number, base: RoundingBase, threshold: number): CountRange {
  const shown = roundTo(count, base);
  const greatest = Math.ceil(shown + base / 2) - 1;
  if (shown === 0) return { least: 0, greatest: greatest >= threshold ? greatest : 0 };
  return { least: Math.max(Math.ceil(shown - base / 2), threshold), greatest };
}
