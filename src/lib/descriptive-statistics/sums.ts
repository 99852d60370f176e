/** Sum of the values; 0 for none. */
export function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** Mean of the values; `NaN` for none. */
export function meanOf(values: ArrayLike<number> & Iterable<number>): number {
  return sumOf(values) / values.length;
}

/** Variance with n − 1 in the denominator; `NaN` for fewer than two values. */
export function sampleVariance(values: ArrayLike<number> & Iterable<number>): number {
  const mean = meanOf(values);
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return squares / (values.length - 1);
}
