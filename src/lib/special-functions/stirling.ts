const HALF_LOG_TWO_PI = 0.9189385332046728;

/** Coefficients of 1/n, 1/n³, 1/n⁵… in the Stirling series. */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188] as const;

/** From here on, the five terms of the series are exact to double precision. */
const SERIES_FROM = 16;

/**
 * Error of Stirling's formula: δ(n) = ln Γ(n) − [(n − ½) ln n − n + ½ ln 2π], for n > 0; `NaN` otherwise.
 *
 * Below 16 the recurrence δ(n) = δ(n + 1) + (n + ½) ln(1 + 1/n) − 1 climbs to where the series holds.
 *
 * Source: Loader, « Fast and accurate computation of binomial probabilities », 2000.
 */
export function stirlingError(n: number): number {
  if (!(n > 0)) return Number.NaN;
  let climbed = 0;
  let x = n;
  while (x < SERIES_FROM) {
    climbed += (x + 0.5) * Math.log1p(1 / x) - 1;
    x += 1;
  }
  const inverseSquare = 1 / (x * x);
  return climbed + SERIES.reduceRight((tail, coefficient) => tail * inverseSquare + coefficient, 0) / x;
}

/** Natural logarithm of Γ(x), for x > 0. */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}

/**
 * Deviance term D(x, m) = x ln(x/m) + m − x, for x, m > 0, without the cancellation that ruins it when x is near m.
 *
 * Source: Loader 2000, `bd0`.
 */
export function devianceTerm(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = difference / (x + m);
  let power = 2 * x * v;
  let sum = difference * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum || Number.isNaN(next)) return next;
    sum = next;
  }
}
