import { type ColumnRole, isActivityRole } from '@/ingest/mapping';

/** Whether the cells of a column are figures that a public, a source, a service or a date belong to. */
export function isMeasured(role: ColumnRole): boolean {
  const isPeople = role === 'count' || role === 'denominator' || role === 'population';
  return isPeople || role === 'rate' || isActivityRole(role);
}
