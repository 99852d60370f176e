import type { BoundMapping, ColumnRole } from '../../mapping';

/** Roles that a table of establishments is read by. */
export type EstablishmentRole = Extract<
  ColumnRole,
  | 'territory'
  | 'parent-territory'
  | 'finess'
  | 'name'
  | 'category'
  | 'capacity'
  | 'longitude'
  | 'latitude'
  | 'address'
>;

/** Where each role stands in a row; absent where no column has it. */
export type EstablishmentPlan = Readonly<Partial<Record<ColumnRole, number>>>;

/** Lays out a mapping, so that each row is read by positions alone. */
export function establishmentPlanOf({ columns }: BoundMapping): EstablishmentPlan {
  return Object.fromEntries(columns.map(({ role, position }) => [role, position]));
}
