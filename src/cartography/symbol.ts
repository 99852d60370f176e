/** Radius of the largest proportional symbol, in CSS pixels. */
export const MAX_SYMBOL_RADIUS_PX = 22;

/**
 * Radius of a proportional circle: its area is proportional to the count, r = r_max √(value / max).
 *
 * @param value - the count, 0 or more.
 * @param maxValue - the count of the largest circle, more than 0.
 */
export function symbolRadiusPx(value: number, maxValue: number): number {
  return MAX_SYMBOL_RADIUS_PX * Math.sqrt(value / maxValue);
}

/**
 * Up to three round counts to print beside the circles of a legend, descending: 1, 2 or 5 times a power of ten where
 * these leave three, otherwise the greatest count, its half and 1.
 *
 * @param maxValue - the count of the largest circle, more than 0.
 */
export function symbolLegendValues(maxValue: number): readonly number[] {
  const largest = roundDown(maxValue);
  const rounded = [largest, roundDown(largest / 2.5), roundDown(largest / 10)].filter((value) => value >= 1);
  if (rounded.length === 3) return rounded;
  const whole = [maxValue, Math.round(maxValue / 2), 1].filter((value) => value >= 1 && value <= maxValue);
  return [...new Set(whole.length > 0 ? whole : [maxValue])];
}

/** The greatest of 1, 2 or 5 times a power of ten that is not above a value. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = [5, 2, 1].find((candidate) => candidate * power <= value) ?? 1;
  return digit * power;
}
