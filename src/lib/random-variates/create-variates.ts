import type { RandomSource } from '../seeded-random';

/** Draws of continuous distributions, all from one source of numbers. */
export interface VariateSource {
  /** A draw of the standard normal distribution. */
  readonly normal: () => number;
  /** A draw of the gamma distribution of some shape k > 0, and of scale 1. */
  readonly gamma: (shape: number) => number;
}

/** Under this part of the fourth power of the normal draw, a proposal is taken without its logarithms. */
const SQUEEZE = 0.0331;

/**
 * Builds draws on a source of numbers. Normal ones by the polar method, two at a time; gamma ones by Marsaglia and Tsang's,
 * under shape 1 as Γ(k + 1) U^(1/k).
 *
 * Source: Marsaglia and Bray, SIAM Review 6, 1964; Marsaglia and Tsang, « A simple method for generating gamma
 * variables », ACM Transactions on Mathematical Software 26, 2000.
 */
export function createVariates(random: RandomSource): VariateSource {
  let spare = Number.NaN;
  const normal = (): number => {
    if (!Number.isNaN(spare)) {
      const kept = spare;
      spare = Number.NaN;
      return kept;
    }
    for (;;) {
      const u = 2 * random() - 1;
      const v = 2 * random() - 1;
      const square = u * u + v * v;
      if (square === 0 || square >= 1) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare = v * factor;
      return u * factor;
    }
  };
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * random() ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / (3 * Math.sqrt(d));
    for (;;) {
      const x = normal();
      const root = 1 + c * x;
      if (root <= 0) continue;
      const v = root * root * root;
      const u = random();
      const square = x * x;
      if (u < 1 - SQUEEZE * square * square) return d * v;
      if (Math.log(u) < square / 2 + d * (1 - v + Math.log(v))) return d * v;
    }
  };
  return { normal, gamma };
}
