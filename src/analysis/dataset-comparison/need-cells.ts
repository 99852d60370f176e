import { columnValueAt, type MeasuredValue, type ProtectedColumn, SUPPRESSED } from '@/domain/measure';
import {
  type NeedDataset,
  needPublicsOf,
  needSourcesOf,
  type NeedPublic,
  type NeedRecord,
} from '@/domain/need';
import type { Steps } from '@/lib';
import type { DepartementCode } from '@/domain/territory';
import { latestOf, type NeedDate } from './pair-dates';

/** One source and one public. */
export interface NeedSeriesId {
  readonly source: string;
  readonly public: NeedPublic;
}

/**
 * Takes the need of one source and public through the secrecy step.
 *
 * @returns its counts by département, of the latest date of each.
 */
export type ProtectNeed = (need: NeedDataset, series: NeedSeriesId) => ProtectedColumn;

/** Counts of a series by département, then by date, each as it may be shown. */
export interface NeedSeriesCells extends NeedSeriesId {
  readonly counts: ReadonlyMap<DepartementCode, ReadonlyMap<NeedDate, MeasuredValue>>;
}

/**
 * Reads every count of a dataset as it may be shown. A count is hidden where the secrecy step hides it among the counts
 * of its date, and, when it is the latest of its département, among the latest counts: those are the ones whose totals
 * the application prints. The secrecy step of a date is one of the steps.
 */
export function* readNeedCells(need: NeedDataset, protect: ProtectNeed): Steps<readonly NeedSeriesCells[]> {
  const cells: NeedSeriesCells[] = [];
  for (const source of needSourcesOf(need)) {
    const ofSource = { ...need, records: need.records.filter((record) => record.source === source) };
    const byDate = splitByDate(ofSource);
    for (const group of needPublicsOf(ofSource, source)) {
      cells.push(yield* readSeries({ source, public: group }, { whole: ofSource, byDate }, protect));
    }
  }
  return cells;
}

interface SourceCounts {
  readonly whole: NeedDataset;
  readonly byDate: ReadonlyMap<NeedDate, NeedDataset>;
}

function splitByDate(need: NeedDataset): ReadonlyMap<NeedDate, NeedDataset> {
  const records = new Map<NeedDate, NeedRecord[]>();
  for (const record of need.records) {
    const ofDate = records.get(record.referenceDate);
    if (ofDate === undefined) records.set(record.referenceDate, [record]);
    else ofDate.push(record);
  }
  return new Map([...records].map(([date, ofDate]) => [date, { ...need, records: ofDate }]));
}

function* readSeries(
  series: NeedSeriesId,
  { whole, byDate }: SourceCounts,
  protect: ProtectNeed,
): Steps<NeedSeriesCells> {
  const latest = protect(whole, series);
  const columns = new Map<NeedDate, ProtectedColumn>();
  for (const [date, ofDate] of byDate) {
    yield;
    columns.set(date, protect(ofDate, series));
  }
  const counts = new Map<DepartementCode, Map<NeedDate, MeasuredValue>>();
  for (const [code, dates] of datesByDepartement(whole, series)) {
    const position = latest.index.positionOf(code);
    if (position === undefined) continue;
    const isLatestHidden = columnValueAt(latest, position).status === 'suppressed';
    const lastDate = latestOf([...dates]);
    const valueAt = (date: NeedDate): MeasuredValue => {
      const column = columns.get(date);
      const isHidden = column === undefined || (isLatestHidden && date === lastDate);
      return isHidden ? SUPPRESSED : columnValueAt(column, position);
    };
    counts.set(code, new Map([...dates].map((date) => [date, valueAt(date)])));
  }
  return { ...series, counts };
}

function datesByDepartement(
  { records }: NeedDataset,
  series: NeedSeriesId,
): ReadonlyMap<DepartementCode, ReadonlySet<NeedDate>> {
  const dates = new Map<DepartementCode, Set<NeedDate>>();
  for (const record of records) {
    if (record.public !== series.public) continue;
    const held = dates.get(record.departementCode) ?? new Set<NeedDate>();
    dates.set(record.departementCode, held.add(record.referenceDate));
  }
  return dates;
}
