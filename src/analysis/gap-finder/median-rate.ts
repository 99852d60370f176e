import { columnValueAt, numberOf, type ProtectedColumn } from '@/domain/measure';
import { sampleQuantile } from '@/lib/descriptive-statistics';

/** The median of the rates a level shows: half of its territories reach it. `NaN` when it shows none. */
export function medianRate(rate: ProtectedColumn): number {
  const shown = Array.from(rate.values, (_, position) => numberOf(columnValueAt(rate, position)));
  return sampleQuantile(Float64Array.from(shown.filter((value) => value !== undefined)).sort(), 0.5);
}
