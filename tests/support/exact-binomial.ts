/** Logarithm of the number of ways to take k of n, a factor at a time. */
function logChoices(k: number, n: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i += 1) sum += Math.log((n - k + i) / i);
  return sum;
}

function bisect(isBelow: (p: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Exact limits of a part of n where k were counted, at 95 %, by their definition alone: the parts for which k or more,
 * and k or fewer, come out with a probability of 2.5 %. Terms of the binomial law are added one by one.
 */
export function exactBinomialLimits(k: number, n: number): readonly [lower: number, upper: number] {
  const choices = logChoices(k, n);
  const tail = (p: number, step: 1 | -1): number => {
    let term = Math.exp(choices + k * Math.log(p) + (n - k) * Math.log1p(-p));
    let sum = 0;
    for (let j = k; j >= 0 && j <= n && term > sum * 1e-17; j += step) {
      sum += term;
      const odds = p / (1 - p);
      term *= step === 1 ? ((n - j) / (j + 1)) * odds : j / (n - j + 1) / odds;
    }
    return sum;
  };
  return [bisect((p) => p < k / n && tail(p, 1) < 0.025), bisect((p) => p < k / n || tail(p, -1) > 0.025)];
}
