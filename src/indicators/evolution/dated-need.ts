import { columnValueAt, SUPPRESSED } from '@/domain/measure';
import { keepNeed, NEED_PUBLICS, type NeedDataset, type NeedRecord } from '@/domain/need';
import { protectNeed, type NeedInputs } from '../need-counts';
import type { SecrecyRule } from '../secrecy/secrecy-rule';

/** Which counts of a need dataset are wanted. */
export interface NeedDate {
  readonly source: string | null;
  /** ISO 8601, as the records have it. */
  readonly date: string;
  readonly rule: SecrecyRule;
}

/**
 * A need dataset in which a source speaks of one date and of no other; the other sources are left as they are, and so
 * is a source that is not counted at the date.
 *
 * Each date is a table of its own, protected on its own: no count of one is a sum of counts of another. One thing would
 * tie two tables together: a source whose départements are not all counted at one latest date shows, by default, the
 * latest count of each, so that one record stands in two sums. Of such a source, a département hidden at the date, or
 * whose record is hidden by default, is hidden for every public and with every sum it is in: what remains is shown in
 * full and says nothing of the rest. Its communes and EPCI are shown by default alone.
 */
export function needAt(inputs: NeedInputs, { source, date, rule }: NeedDate): NeedDataset {
  const { need } = inputs;
  const ofSource = need.records.filter((record) => record.source === source);
  const latest = latestRecords(ofSource);
  const latestDates = new Set(latest.map(({ referenceDate }) => referenceDate));
  if (latestDates.size === 1 && latestDates.has(date)) return need;
  if (ofSource.every(({ referenceDate }) => referenceDate !== date)) return need;
  const told = keepNeed(need, (counts) => counts.source !== source || counts.referenceDate === date);
  if (latestDates.size === 1) return told;
  const dated = byDepartement(told, source);
  const hidden = new Set([
    ...hiddenDepartements({ ...inputs, need: dated }, source, rule),
    ...intersection(
      hiddenDepartements(inputs, source, rule),
      latest.flatMap(({ referenceDate, departementCode }) =>
        referenceDate === date ? [departementCode] : [],
      ),
    ),
  ]);
  return {
    ...dated,
    records: dated.records.map((record) =>
      record.source === source && hidden.has(record.departementCode)
        ? { ...record, count: SUPPRESSED }
        : record,
    ),
  };
}

/** A dataset that tells a source by département alone. */
function byDepartement(need: NeedDataset, source: string | null): NeedDataset {
  const { fine, ...rest } = need;
  if (fine === undefined) return rest;
  return { ...rest, fine: { ...fine, series: fine.series.filter((series) => series.source !== source) } };
}

/** The records shown by default: the latest of each département and public. */
function latestRecords(records: readonly NeedRecord[]): readonly NeedRecord[] {
  const latest = new Map<string, NeedRecord>();
  for (const record of records) {
    const key = `${record.departementCode} ${record.public}`;
    const held = latest.get(key);
    if (held === undefined || (record.referenceDate ?? '') >= (held.referenceDate ?? ''))
      latest.set(key, record);
  }
  return [...latest.values()];
}

/** Codes of the départements of which a count of any public is hidden. */
function hiddenDepartements(
  inputs: NeedInputs,
  source: string | null,
  rule: SecrecyRule,
): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const group of NEED_PUBLICS) {
    const { departement } = protectNeed(inputs, { source, public: group, rule }).shown;
    departement.index.territories.forEach(({ code }, position) => {
      if (columnValueAt(departement, position).status === 'suppressed') hidden.add(code);
    });
  }
  return hidden;
}

function intersection(codes: ReadonlySet<string>, others: readonly string[]): readonly string[] {
  return others.filter((code) => codes.has(code));
}
