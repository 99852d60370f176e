import type { Formats } from '@/i18n';
import { sliderRange } from './slider-range';

const MOST_DECIMALS = 4;

/** Limits in a row, each to its last digit where it is round, and to a fine step where it is not. */
export function printLimits(limits: readonly number[], formats: Pick<Formats, 'decimal'>): string {
  const { decimals } = sliderRange(limits);
  return limits.map((limit) => formats.decimal(limit, digitsOf(limit) ?? Math.max(1, decimals))).join(' ; ');
}

function digitsOf(limit: number): number | null {
  for (let digits = 0; digits <= MOST_DECIMALS; digits += 1) {
    if (Math.abs(limit - Number(limit.toFixed(digits))) < 1e-9) return digits;
  }
  return null;
}
