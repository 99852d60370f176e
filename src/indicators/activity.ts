import type { ActivityCount, ActivityDataset, ActivityRecord, ActivityService } from '@/domain/activity';
import { buildColumn, MISSING, type MeasureColumn } from '@/domain/measure';
import type { TerritoryHierarchy } from '@/domain/territory';
import { unitOfActivity } from './indicator-term';
import { periodOf, type ReferencePeriod } from './reference-period';

/** Which activity is counted: one count of one kind of service. */
export interface ActivitySelection {
  readonly service: ActivityService;
  readonly count: ActivityCount;
}

/** A count of a service by département, and the dates it was reported for. */
export interface ActivityByDepartement {
  readonly counts: MeasureColumn;
  readonly period: ReferencePeriod;
}

const WAITS: readonly ActivityCount[] = ['newcomers', 'days-waited', 'long-waits'];

/** Counts that only mean something together, and are therefore taken from one report. */
const TAKEN_TOGETHER: Readonly<Record<ActivityCount, readonly ActivityCount[]>> = {
  caseload: ['caseload'],
  newcomers: WAITS,
  'days-waited': WAITS,
  'long-waits': WAITS,
  'without-solution': ['without-solution'],
};

/**
 * Reads a count of a service by département: that of the latest report of each département that speaks of it; missing
 * where none does, hidden where the producer hid it. Waits are all of one report, and days nobody says how many people
 * waited are missing: they have no mean.
 */
export function countActivity(
  activity: ActivityDataset,
  hierarchy: TerritoryHierarchy,
  selection: ActivitySelection,
): ActivityByDepartement {
  const latest = latestReports(activity, hierarchy, selection);
  const index = hierarchy.departement;
  const counts = buildColumn(
    index,
    { unit: unitOfActivity(selection.count), provenance: [activity.provenance] },
    (position) => {
      const code = index.territories[position]?.code;
      const report = code === undefined ? undefined : latest.get(code);
      if (selection.count === 'days-waited' && !speaksOf(report, ['newcomers'])) return MISSING;
      return report?.counts[selection.count] ?? MISSING;
    },
  );
  return { counts, period: periodOf([...latest.values()].map(({ referenceDate }) => referenceDate)) };
}

/**
 * The report that stands for each département, by its code: the latest that speaks of the count, or of those taken with
 * it. A dated report goes before an undated one; between two of the same date the last of the file stands.
 */
export function latestReports(
  activity: ActivityDataset,
  hierarchy: TerritoryHierarchy,
  selection: ActivitySelection,
): ReadonlyMap<string, ActivityRecord> {
  const latest = new Map<string, ActivityRecord>();
  for (const record of reportsOf(activity, selection)) {
    if (hierarchy.departement.positionOf(record.departementCode) === undefined) continue;
    const held = latest.get(record.departementCode);
    if (held === undefined || !isOlder(record, held)) latest.set(record.departementCode, record);
  }
  return latest;
}

/** Every report that speaks of a count, or of those taken with it, in the order of the file. */
export function reportsOf(
  { records }: ActivityDataset,
  { service, count }: ActivitySelection,
): readonly ActivityRecord[] {
  return records.filter((record) => record.service === service && speaksOf(record, TAKEN_TOGETHER[count]));
}

/** Dates a count was reported for, the earliest first; those taken with it count as well. */
export function activityDatesOf(activity: ActivityDataset, selection: ActivitySelection): readonly string[] {
  const dates = reportsOf(activity, selection).flatMap(({ referenceDate }) => referenceDate ?? []);
  return [...new Set(dates)].sort();
}

function speaksOf(record: ActivityRecord | undefined, wanted: readonly ActivityCount[]): boolean {
  return wanted.some((count) => (record?.counts[count] ?? MISSING).status !== 'missing');
}

function isOlder(record: ActivityRecord, held: ActivityRecord): boolean {
  if (held.referenceDate === null) return false;
  return record.referenceDate === null || record.referenceDate < held.referenceDate;
}
