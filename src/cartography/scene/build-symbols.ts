import { columnValueAt, numberOf, type ProtectedColumn } from '@/domain/measure';
import { territoryAt } from '@/domain/territory';
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
  const placed = counts.index.territories.flatMap((_, position) => {
    const { code } = territoryAt(counts.index, position);
    const value = numberOf(columnValueAt(counts, position));
    const point = points.get(code);
    if (value === undefined || value <= 0 || point === undefined) return [];
    return [{ code, longitude: point.longitude, latitude: point.latitude, value }];
  });
  placed.sort((left, right) => right.value - left.value);
  const [largest] = placed;
  if (largest === undefined) return [];
  const maxValue = largest.value;
  const load = placed.reduce((sum, { value }) => sum + value / maxValue, 0);
  const scale = { maxValue, largestPx: crowdedLargestPx(load, largestPx) };
  return placed.map((symbol) => ({ ...symbol, radiusPx: symbolRadiusPx(symbol.value, scale) }));
}
