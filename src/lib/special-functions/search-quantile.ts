/** A distribution over whole numbers from 0. */
export interface CountDistribution {
  readonly highest: number;
  cumulativeAt(y: number): number;
  probabilityAt(y: number): number;
}

/** The smallest y with P(Y ≤ y) ≥ p, walking from a guess one probability at a time. */
export function searchQuantile(p: number, guess: number, distribution: CountDistribution): number {
  let y = Math.min(distribution.highest, Math.max(0, Math.round(guess)));
  let cumulative = distribution.cumulativeAt(y);
  while (cumulative < p && y < distribution.highest) {
    y += 1;
    const probability = distribution.probabilityAt(y);
    if (probability === 0) return y;
    cumulative += probability;
  }
  while (y > 0 && cumulative - distribution.probabilityAt(y) >= p) {
    cumulative -= distribution.probabilityAt(y);
    y -= 1;
  }
  return y;
}
