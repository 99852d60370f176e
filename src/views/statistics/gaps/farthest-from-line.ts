import type { Regression } from '@/analysis/gap-finder';

/** Territories named on each side of the line. */
const NAMED_EACH_SIDE = 3;

interface PlacedTerritory {
  readonly code: string;
  readonly need: number;
  readonly offer: number;
}

/** Codes of the territories farthest above the line and under it, the farthest first; none without a line. */
export function farthestFromLine(
  points: readonly PlacedTerritory[],
  line: Regression | null,
): readonly string[] {
  if (line === null) return [];
  const residuals = points
    .map(({ code, need, offer }) => ({ code, residual: offer - line.intercept - line.slope * need }))
    .sort((left, right) => Math.abs(right.residual) - Math.abs(left.residual));
  const above = residuals.filter(({ residual }) => residual > 0).slice(0, NAMED_EACH_SIDE);
  const below = residuals.filter(({ residual }) => residual < 0).slice(0, NAMED_EACH_SIDE);
  const named = new Set([...above, ...below]);
  return residuals.filter((territory) => named.has(territory)).map(({ code }) => code);
}
