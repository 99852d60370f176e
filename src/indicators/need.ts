import { buildColumn, MISSING, type MeasureColumn } from '@/domain/measure';
import { type NeedDataset, needProvenance, type NeedPublic, type NeedRecord } from '@/domain/need';
import type { TerritoryHierarchy } from '@/domain/territory';
import { periodOf, type ReferencePeriod } from './reference-period';

/** Which need is counted: one source, one public; sources are never added together. */
export interface NeedSelection {
  readonly source: string | null;
  readonly public: NeedPublic;
}

/** People without a solution by département for one source and public, and the dates they were counted at. */
export interface NeedByDepartement {
  readonly people: MeasureColumn;
  /** People of the largest contributor to each count; `NaN` where it is not known. */
  readonly largest: Float64Array;
  readonly period: ReferencePeriod;
}

/**
 * Reads the need of one source and public by département: the count of the latest date of each département, missing
 * where the source says nothing, hidden where the producer hid it. A dated count goes before an undated one; between
 * two of the same date the last of the file stands.
 */
export function countNeed(
  need: NeedDataset,
  hierarchy: TerritoryHierarchy,
  selection: NeedSelection,
): NeedByDepartement {
  const latest = latestRecords(need, hierarchy, selection);
  const index = hierarchy.departement;
  const records = index.territories.map(({ code }) => latest.get(code));
  const people = buildColumn(
    index,
    { unit: 'people', provenance: needProvenance(need, selection) },
    (position) => records[position]?.count ?? MISSING,
  );
  const largest = Float64Array.from(records, (record) => record?.largestContribution ?? Number.NaN);
  return { people, largest, period: periodOf([...latest.values()].map((record) => record.referenceDate)) };
}

/** The record that stands for each département a source speaks of, by its code. */
export function latestRecords(
  need: NeedDataset,
  hierarchy: TerritoryHierarchy,
  selection: NeedSelection,
): ReadonlyMap<string, NeedRecord> {
  const latest = new Map<string, NeedRecord>();
  for (const record of need.records) {
    if (record.source !== selection.source || record.public !== selection.public) continue;
    if (hierarchy.departement.positionOf(record.departementCode) === undefined) continue;
    const held = latest.get(record.departementCode);
    if (held === undefined || !isOlder(record, held)) latest.set(record.departementCode, record);
  }
  return latest;
}

function isOlder(record: NeedRecord, held: NeedRecord): boolean {
  if (held.referenceDate === null) return false;
  return record.referenceDate === null || record.referenceDate < held.referenceDate;
}
