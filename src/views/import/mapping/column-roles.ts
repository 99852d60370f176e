import type { ColumnRole, TableTarget } from '@/ingest/mapping';

const ROLES: Readonly<Record<TableTarget, readonly ColumnRole[]>> = {
  need: [
    'territory',
    'parent-territory',
    'count',
    'rate',
    'denominator',
    'public',
    'need-source',
    'date',
    'ignore',
  ],
  establishments: [
    'name',
    'finess',
    'category',
    'capacity',
    'territory',
    'parent-territory',
    'address',
    'longitude',
    'latitude',
    'ignore',
  ],
};

/** Roles a column can have in a table of a target, in the order they are offered. */
export function rolesOf(target: TableTarget): readonly ColumnRole[] {
  return ROLES[target];
}

/** Whether the cells of a column are figures that a public, a source and a date belong to. */
export function isMeasured(role: ColumnRole): boolean {
  return role === 'count' || role === 'rate' || role === 'denominator';
}
