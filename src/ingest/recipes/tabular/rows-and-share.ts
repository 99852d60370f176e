import type { MeasuredValue } from '@/domain/measure';

/** « 3 (12.5 %) »: rows that were moved, and the part of the population they are about when it is known. */
export function rowsAndShare(rows: number, populationShare: MeasuredValue): string {
  if (populationShare.status !== 'known') return String(rows);
  return `${String(rows)} (${(populationShare.value * 100).toFixed(1)} %)`;
}
