import { columnValueAt, MISSING, type ProtectedColumn } from '@/domain/measure';
import { isSumOfAges, type NeedDataset, type NeedPublic, needPublicsOf, needSourcesOf } from '@/domain/need';
import { type FigureLevel, isCommuneLevel } from '@/domain/territory';
import { type ActivitySelection, latestReports, reportsOf } from '../activity';
import type { Perimeter } from '../indicator';
import type { IndicatorTerm } from '../indicator-term';
import { latestRecords } from '../need';
import type { FigurePosition, TracedRecord, TraceInputs } from './figure-trace';
import { placesToldIn } from './places-told';

/** Where records are looked for, and what may be told of them. */
export interface RecordsOfTerritory {
  readonly inputs: TraceInputs;
  readonly at: FigurePosition;
  readonly members: readonly number[];
  readonly perimeter: Pick<Perimeter, 'needSource'>;
  /** What is shown of the term at a level. */
  readonly shownAt: (level: FigureLevel) => ProtectedColumn;
}

/**
 * The records of need or of activity behind a term; `null` when it counts neither.
 *
 * They come in an order that does not depend on the file, which may be sorted by counts, and with the counts that are
 * shown, which may be none.
 */
export function traceRecords(
  term: IndicatorTerm,
  territory: RecordsOfTerritory,
): readonly TracedRecord[] | null {
  if (term.kind === 'activity') return reportsOfTerritory(territory, term);
  const { need, needShown } = territory.inputs;
  const recordsTold = (source: string, group: NeedPublic) =>
    recordsOf(territory, {
      source,
      public: group,
      shownAt: (level) => needShown(source, group)?.[level] ?? null,
    });
  if (term.kind === 'need') {
    const { needSource } = territory.perimeter;
    if (needSource === null) return [];
    if (addsAges(term, territory.perimeter, need))
      return needPublicsOf(need, needSource).flatMap((group) => recordsTold(needSource, group));
    return recordsOf(territory, { source: needSource, public: term.public, shownAt: territory.shownAt });
  }
  if (term.kind !== 'need-bound') return null;
  return needSourcesOf(need).flatMap((source) => recordsTold(source, term.public));
}

/** Whether a term adds up the ages of a source that gives no total. */
export function addsAges(
  term: IndicatorTerm,
  { needSource }: Pick<Perimeter, 'needSource'>,
  need: NeedDataset,
): boolean {
  return term.kind === 'need' && term.public === 'all' && isSumOfAges(need, needSource);
}

interface SeriesShown {
  readonly source: string;
  readonly public: NeedPublic;
  readonly shownAt: (level: FigureLevel) => ProtectedColumn | null;
}

function recordsOf(
  { inputs: { need, hierarchy, nesting }, at, members }: RecordsOfTerritory,
  { source, public: group, shownAt }: SeriesShown,
): readonly TracedRecord[] {
  const latest = latestRecords(need, hierarchy, { source, public: group });
  if (isCommuneLevel(at.level)) {
    const dateIn = (departement: number) =>
      latest.get(hierarchy.departement.territories[departement]?.code ?? '')?.referenceDate ?? null;
    return placesToldIn({ hierarchy, nesting, at, shownAt }).map(({ departement, place, count }) => {
      const referenceDate = dateIn(departement);
      return { departement, place, source, public: group, referenceDate, standing: 'counted', count };
    });
  }
  const shown = shownAt('departement');
  const rows: TracedRecord[] = [];
  for (const record of need.records) {
    if (record.source !== source || record.public !== group) continue;
    const departement = hierarchy.departement.positionOf(record.departementCode);
    if (departement === undefined || !members.includes(departement)) continue;
    const isCounted = latest.get(record.departementCode) === record;
    rows.push({
      departement,
      place: null,
      source,
      public: group,
      referenceDate: record.referenceDate,
      standing: isCounted ? 'counted' : 'superseded',
      count: isCounted ? (shown === null ? MISSING : columnValueAt(shown, departement)) : null,
    });
  }
  return rows.sort(inFixedOrder);
}

function reportsOfTerritory(
  { inputs: { activity, hierarchy }, members, shownAt }: RecordsOfTerritory,
  selection: ActivitySelection,
): readonly TracedRecord[] {
  const column = shownAt('departement');
  const latest = latestReports(activity, hierarchy, selection);
  const rows = reportsOf(activity, selection).flatMap((record): readonly TracedRecord[] => {
    const departement = hierarchy.departement.positionOf(record.departementCode);
    if (departement === undefined || !members.includes(departement)) return [];
    const isCounted = latest.get(record.departementCode) === record;
    return [
      {
        departement,
        place: null,
        source: activity.provenance.source,
        public: null,
        referenceDate: record.referenceDate,
        standing: isCounted ? 'counted' : 'superseded',
        count: isCounted ? columnValueAt(column, departement) : null,
      },
    ];
  });
  return rows.sort(inFixedOrder);
}

function inFixedOrder(left: TracedRecord, right: TracedRecord): number {
  return (
    left.departement - right.departement ||
    (left.standing === right.standing ? 0 : left.standing === 'counted' ? -1 : 1) ||
    (right.referenceDate ?? '').localeCompare(left.referenceDate ?? '')
  );
}
