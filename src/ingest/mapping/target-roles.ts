import type { ColumnRole, TableTarget } from './table-mapping';

/** Figures that services report. */
const ACTIVITY_ROLES = [
  'caseload',
  'newcomers',
  'mean-wait',
  'days-waited',
  'long-waits',
  'long-wait-share',
  'without-solution',
] as const satisfies readonly ColumnRole[];

/** A figure that services report. */
export type ActivityRole = (typeof ACTIVITY_ROLES)[number];

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
    'name',
    'finess',
    'carrier',
    'ignore',
  ],
  activity: [
    'territory',
    'parent-territory',
    'service',
    ...ACTIVITY_ROLES,
    'date',
    'name',
    'finess',
    'ignore',
  ],
  coverage: ['name', 'service', 'territory', 'remit-part', 'carrier', 'source-url', 'verification', 'ignore'],
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
  territories: ['territory', 'parent-territory', 'group-name', 'group-code', 'ignore'],
  population: ['territory', 'parent-territory', 'population', 'ignore'],
};

/** Roles a column can have in a table of a target, in the order they are offered. */
export function rolesOfTarget(target: TableTarget): readonly ColumnRole[] {
  return ROLES[target];
}

/** Whether the cells of a column are figures that services report. */
export function isActivityRole(role: ColumnRole): role is ActivityRole {
  return (ACTIVITY_ROLES as readonly ColumnRole[]).includes(role);
}
