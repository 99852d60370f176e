import { columnValueAt, numberOf, type ProtectedColumn } from '@/domain/measure';
import { crowdedLargestPx, symbolRadiusPx } from '../symbol';
import type { LabelPoints } from './build-label-points';
import type { SceneSymbol } from './scene';

/**
 * Sets a circle on each drawn territory with a count above zero, largest first so that small ones are drawn over large
 * ones. Circles shrink together where they would hide the ground.
 */
export function buildSymbols(
  counts: ProtectedColumn,
  points: LabelPoints,
  largestPx: number,
): readonly SceneSymbol[] {
  const placed: (SceneSymbol & { radiusPx: number })[] = [];
  counts.index.territories.forEach(({ code }, position) => {
    const value = numberOf(columnValueAt(counts, position)) ?? 0;
    const point = value > 0 ? points.get(code) : undefined;
    if (point !== undefined)
      placed.push({ code, longitude: point.longitude, latitude: point.latitude, value, radiusPx: 0 });
  });
  placed.sort((left, right) => right.value - left.value);
  const maxValue = placed[0]?.value ?? 0;
  const load = placed.reduce((sum, { value }) => sum + value / maxValue, 0);
  const scale = { maxValue, largestPx: crowdedLargestPx(load, largestPx) };
  for (const symbol of placed) symbol.radiusPx = symbolRadiusPx(symbol.value, scale);
  return placed;
}
