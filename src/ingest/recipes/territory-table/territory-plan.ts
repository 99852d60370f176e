import type { BoundColumn, BoundMapping } from '../../mapping';

/** Where a table of communes and their territories says what; `null` where no column says it. */
export interface TerritoryPlan {
  readonly commune: number | null;
  readonly parent: number | null;
  readonly name: number | null;
  readonly code: number | null;
}

/** Lays out a mapping without problems, so that each row is read by positions alone. */
export function territoryPlanOf({ columns }: BoundMapping): TerritoryPlan {
  const positionOf = (role: BoundColumn['role']) =>
    columns.find((column) => column.role === role)?.position ?? null;
  return {
    commune: positionOf('territory'),
    parent: positionOf('parent-territory'),
    name: positionOf('group-name'),
    code: positionOf('group-code'),
  };
}
