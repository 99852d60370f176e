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
  const placed: Omit<SceneSymbol, 'radiusPx'>[] = [];
  counts.index.territories.forEach(({ code }, position) => {
    const value = numberOf(columnValueAt(counts, position)) ?? 0;
    const point = value > 0 ? points.get(code) : undefined;
    if (point !== undefined)
      placed.push({ code, longitude: point.longitude, latitude: point.latitude, value });
  });
  placed.sort((left, right) => right.value - left.value);
  const [largest] = placed;
  if (largest === undefined) return [];
  const maxValue = largest.value;
  const load = placed.reduce((sum, { value }) => sum + value / maxValue, 0);
  const scale = { maxValue, largestPx: crowdedLargestPx(load, largestPx) };
  return placed.map(({ code, longitude, latitude, value }) => ({
    code,
    longitude,
    latitude,
    value,
    radiusPx: symbolRadiusPx(value, scale),
  }));
}
