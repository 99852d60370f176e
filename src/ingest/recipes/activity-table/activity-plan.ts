import type { ActivityService } from '@/domain/activity';
import {
  activitySeriesOf,
  type ActivityRole,
  type BoundColumn,
  type BoundMapping,
  isActivityRole,
  type TableMapping,
  type WaitUnit,
} from '../../mapping';

/** The columns that report one service at one date. */
export interface ActivityGroup {
  /** What the columns or the table say by themselves; `null` where a cell of the row does. */
  readonly service: ActivityService | null;
  readonly referenceDate: string | null;
  /** Where each figure stands; one that no column gives is left out. */
  readonly positions: Readonly<Partial<Record<ActivityRole, number>>>;
  readonly waitUnit: WaitUnit;
  /** What a share of long waits is for: 100 for a percentage, 1 for a part. */
  readonly sharePer: number;
}

/** Where a table of what services report says what. Positions are those of the cells of a row. */
export interface ActivityPlan {
  readonly territory: number | null;
  readonly parent: number | null;
  readonly service: number | null;
  readonly date: number | null;
  /** Columns that name the services of a territory one by one. */
  readonly names: readonly number[];
  readonly groups: readonly ActivityGroup[];
}

const PER_CENT = 100;

/** Lays out a mapping without problems, so that each row is read by positions alone. */
export function activityPlanOf({ fixed }: TableMapping, { columns }: BoundMapping): ActivityPlan {
  const positionOf = (role: BoundColumn['role']) =>
    columns.find((column) => column.role === role)?.position ?? null;
  const names = columns.filter(({ role }) => role === 'name' || role === 'finess');
  const series = new Map<string, BoundColumn[]>();
  for (const column of columns) {
    if (!isActivityRole(column.role)) continue;
    const key = JSON.stringify(activitySeriesOf(column, fixed));
    series.set(key, [...(series.get(key) ?? []), column]);
  }
  return {
    territory: positionOf('territory'),
    parent: positionOf('parent-territory'),
    service: positionOf('service'),
    date: positionOf('date'),
    names: names.map(({ position }) => position),
    groups: [...series.values()].map((group) => groupOf(group, fixed)),
  };
}

function groupOf(columns: readonly BoundColumn[], fixed: TableMapping['fixed']): ActivityGroup {
  const [first] = columns;
  const { service, referenceDate } = activitySeriesOf(first ?? {}, fixed);
  const positions: Partial<Record<ActivityRole, number>> = {};
  for (const { role, position } of columns) if (isActivityRole(role)) positions[role] = position;
  const said = (role: ActivityRole) => columns.find((column) => column.role === role)?.fixed;
  return {
    service: service === undefined || service === 'cnrhr' ? null : service,
    referenceDate: referenceDate ?? null,
    positions,
    waitUnit: said('mean-wait')?.waitUnit ?? fixed.waitUnit ?? 'day',
    sharePer: said('long-wait-share')?.ratePer ?? fixed.ratePer ?? PER_CENT,
  };
}
