const SIGNIFICANT_DIGITS = 12;
const HIGHEST_POWER = 22;
const LEAST = 10 ** (SIGNIFICANT_DIGITS - 1);
const GREATEST = 10 ** SIGNIFICANT_DIGITS;

/** Half a unit, less than a product under 10¹² may be off by. */
const SURELY = 0.499;

const POWERS = Float64Array.from({ length: HIGHEST_POWER + 1 }, (_, exponent) => 10 ** exponent);

/**
 * A number to twelve significant digits, as `Number(value.toPrecision(12))` gives it and thirty times sooner: whole numbers
 * below 10¹² and powers of ten up to 10²² are exact, so that their quotient is the nearest number to the decimal. What lies
 * too near the middle of two decimals, or is too large or too small, is written out.
 */
export function roundToTwelveDigits(value: number): number {
  const exponent = SIGNIFICANT_DIGITS - 1 - Math.floor(Math.log10(Math.abs(value)));
  const power = POWERS[exponent];
  if (power !== undefined) {
    const scaled = value * power;
    const whole = Math.round(scaled);
    const size = Math.abs(whole);
    if (Math.abs(scaled - whole) < SURELY && size >= LEAST && size <= GREATEST) return whole / power;
  }
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}
