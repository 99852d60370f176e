import type { CountRange } from '../disclosure';
import type { RoundingBase } from './secrecy-rule';

/** A count as a rule that rounds prints it, zero included. */
export function roundTo(count: number, base: RoundingBase): number {
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
