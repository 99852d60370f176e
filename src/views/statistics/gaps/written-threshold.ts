import type { Formats } from '@/i18n';

/** Decimals a threshold is set and written with: what is read is what cuts. */
function decimalsOf(value: number): number {
  const size = Math.abs(value);
  if (size >= 1 || size === 0) return 2;
  return size >= 0.1 ? 3 : 4;
}

/** A threshold that a pointer, a key or a reference gives, as it is written. */
export function roundedThreshold(value: number): number {
  const power = 10 ** decimalsOf(value);
  return Math.round(value * power) / power;
}

/** A threshold in figures. */
export function writtenThreshold(value: number, formats: Formats): string {
  return formats.decimal(value, decimalsOf(value));
}
