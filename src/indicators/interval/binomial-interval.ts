import { betaQuantile, twoSidedZ } from '@/lib/special-functions';
import { type Interval, UNDEFINED_INTERVAL } from './interval';

/** x units of n that have the attribute: places out of places, people out of people. */
export interface Share {
  readonly x: number;
  readonly n: number;
}

function isShare({ x, n }: Share): boolean {
  return n > 0 && x >= 0 && x <= n;
}

/**
 * Exact interval of a share. lower = β(α/2; x, n − x + 1), 0 at x = 0; upper = β(1 − α/2; x + 1, n − x), 1 at x = n.
 * Undefined unless 0 ≤ x ≤ n and n > 0, as for every function of this file.
 *
 * Source: Clopper and Pearson, Biometrika 26, 1934.
 */
export function clopperPearsonInterval(share: Share, level: number): Interval {
  if (!isShare(share)) return UNDEFINED_INTERVAL;
  const { x, n } = share;
  const alpha = 1 - level;
  return {
    lower: x === 0 ? 0 : betaQuantile(alpha / 2, x, n - x + 1),
    upper: x === n ? 1 : betaQuantile(1 - alpha / 2, x + 1, n - x),
  };
}

/**
 * Wilson's score interval: the shares p for which |x/n − p| ≤ z √(p(1 − p)/n). Close to `level` on average, and the one
 * to prefer for a share on a map.
 *
 * Source: Wilson, JASA 22, 1927.
 */
export function wilsonInterval(share: Share, level: number): Interval {
  if (!isShare(share)) return UNDEFINED_INTERVAL;
  const { x, n } = share;
  const z2 = twoSidedZ(level) ** 2;
  const p = x / n;
  const half = Math.sqrt(z2 * (p * (1 - p) + z2 / (4 * n)) * n);
  return {
    lower: x === 0 ? 0 : (x + z2 / 2 - half) / (n + z2),
    upper: x === n ? 1 : (x + z2 / 2 + half) / (n + z2),
  };
}

/**
 * Wilson's interval with Yates' continuity correction ½, as printed by most packages beside a test of proportions.
 *
 * Source: Newcombe, Statistics in Medicine 17, 1998, method 4. The correction is min(½, |x − n/2|), R's `prop.test`.
 */
export function wilsonCorrectedInterval(share: Share, level: number): Interval {
  if (!isShare(share)) return UNDEFINED_INTERVAL;
  const { x, n } = share;
  const z2 = twoSidedZ(level) ** 2;
  const correction = Math.min(0.5, Math.abs(x - n / 2));
  const end = (direction: 1 | -1) => {
    const p = Math.min(1, Math.max(0, (x + direction * correction) / n));
    const half = Math.sqrt(z2 * (p * (1 - p) + z2 / (4 * n)) * n);
    return p === 0 || p === 1 ? p : (n * p + z2 / 2 + direction * half) / (n + z2);
  };
  return { lower: end(-1), upper: end(1) };
}

/**
 * Jeffreys' interval: quantiles α/2 and 1 − α/2 of β(x + ½, n − x + ½), with 0 at x = 0 and 1 at x = n.
 *
 * Source: Brown, Cai and DasGupta, Statistical Science 16, 2001.
 */
export function jeffreysInterval(share: Share, level: number): Interval {
  if (!isShare(share)) return UNDEFINED_INTERVAL;
  const { x, n } = share;
  const alpha = 1 - level;
  return {
    lower: x === 0 ? 0 : betaQuantile(alpha / 2, x + 0.5, n - x + 0.5),
    upper: x === n ? 1 : betaQuantile(1 - alpha / 2, x + 0.5, n - x + 0.5),
  };
}

/**
 * Agresti and Coull's interval: p̃ ± z √(p̃(1 − p̃)/ñ), ñ = n + z², p̃ = (x + z²/2)/ñ. Not clipped: it may leave [0, 1].
 *
 * Source: Agresti and Coull, The American Statistician 52, 1998.
 */
export function agrestiCoullInterval(share: Share, level: number): Interval {
  if (!isShare(share)) return UNDEFINED_INTERVAL;
  const z = twoSidedZ(level);
  const n = share.n + z * z;
  const p = (share.x + (z * z) / 2) / n;
  const half = z * Math.sqrt((p * (1 - p)) / n);
  return { lower: p - half, upper: p + half };
}
