import { type MeasuredValue, MISSING } from '@/domain/measure';
import { type NeedDataset, needSourcesOf } from '@/domain/need';
import type { Steps } from '@/lib';
import type { ChangeThreshold } from './change-threshold';
import {
  NEED_DIFFERENCE_KINDS,
  type NeedCell,
  type NeedComparison,
  type NeedDifference,
  type NeedFate,
} from './need-difference';
import { type NeedSeriesCells, type NeedSeriesId, type ProtectNeed, readNeedCells } from './need-cells';
import { type NeedDate, pairDates } from './pair-dates';
import { compareValues, type ValueChange } from './value-change';

/** How needs are compared. */
export interface NeedComparisonRule {
  readonly threshold: ChangeThreshold;
  /** The secrecy step: no count is compared that has not been through it. */
  readonly protect: ProtectNeed;
}

/**
 * Compares two needs by département, source, public and date; {@link pairDates} says which date with which. A count
 * that is hidden on either side is secret: nothing is told of the other side.
 *
 * @param before - what the dossier holds.
 * @param after - what would take its place.
 */
export function* compareNeeds(
  before: NeedDataset,
  after: NeedDataset,
  { threshold, protect }: NeedComparisonRule,
): Steps<NeedComparison> {
  const was = yield* readNeedCells(before, protect);
  const is = yield* readNeedCells(after, protect);
  yield;
  const cells = pairSeries(was, is);
  yield;
  const compared = cells.map((sides) => ({ ...sides, fate: fateOf(sides, threshold) }));
  const sourcesBefore = needSourcesOf(before);
  const sourcesAfter = needSourcesOf(after);
  return {
    differences: compared.flatMap(listDifference).sort(compareDifferences),
    fates: countFates(compared),
    periods: listPeriods(cells),
    appearedSources: sourcesAfter.filter((source) => !sourcesBefore.includes(source)),
    disappearedSources: sourcesBefore.filter((source) => !sourcesAfter.includes(source)),
  };
}

interface Sides {
  readonly cell: NeedCell;
  readonly before: MeasuredValue;
  readonly after: MeasuredValue;
}

interface ComparedSides extends Sides {
  readonly fate: { readonly kind: NeedFate; readonly change: ValueChange };
}

const NO_COUNT: ReadonlyMap<NeedDate, MeasuredValue> = new Map();

function pairSeries(before: readonly NeedSeriesCells[], after: readonly NeedSeriesCells[]): readonly Sides[] {
  const keyOf = (series: NeedSeriesId) => JSON.stringify([series.source, series.public]);
  const was = new Map(before.map((series) => [keyOf(series), series]));
  const is = new Map(after.map((series) => [keyOf(series), series]));
  const all = new Map([...was, ...is]);
  return [...all].flatMap(([key, series]) =>
    pairCells({ source: series.source, public: series.public }, was.get(key), is.get(key)),
  );
}

function pairCells(
  series: NeedSeriesId,
  before: NeedSeriesCells | undefined,
  after: NeedSeriesCells | undefined,
): readonly Sides[] {
  const codes = new Set([...(before?.counts.keys() ?? []), ...(after?.counts.keys() ?? [])]);
  return [...codes].sort().flatMap((departementCode) => {
    const was = before?.counts.get(departementCode) ?? NO_COUNT;
    const is = after?.counts.get(departementCode) ?? NO_COUNT;
    return pairDates([...was.keys()], [...is.keys()]).map((dates) => ({
      cell: { ...series, departementCode, dates },
      before: valueAt(was, dates.before),
      after: valueAt(is, dates.after),
    }));
  });
}

function valueAt(counts: ReadonlyMap<NeedDate, MeasuredValue>, date: NeedDate | undefined): MeasuredValue {
  return (date === undefined ? undefined : counts.get(date)) ?? MISSING;
}

function fateOf(
  { cell: { dates }, before, after }: Sides,
  threshold: ChangeThreshold,
): ComparedSides['fate'] {
  const change = compareValues(before, after, threshold);
  switch (change.kind) {
    case 'absent':
      return { kind: 'still-missing', change };
    case 'became-known':
      return { kind: dates.before === undefined ? 'appeared' : 'became-known', change };
    case 'became-missing':
      return { kind: dates.after === undefined ? 'disappeared' : 'became-missing', change };
    case 'secret':
    case 'unchanged':
    case 'minor':
    case 'changed':
      return { kind: change.kind, change };
  }
}

function listDifference({
  cell,
  before,
  after,
  fate: { kind, change },
}: ComparedSides): readonly NeedDifference[] {
  if (kind === 'minor' || kind === 'unchanged' || kind === 'still-missing') return [];
  if (kind === 'secret') return [{ kind, cell }];
  const difference = change.kind === 'changed' ? change.difference : null;
  return [{ kind, cell, before, after, difference }];
}

function countFates(compared: readonly ComparedSides[]): NeedComparison['fates'] {
  const fates: Record<NeedFate, number> = {
    disappeared: 0,
    appeared: 0,
    changed: 0,
    'became-missing': 0,
    'became-known': 0,
    secret: 0,
    minor: 0,
    unchanged: 0,
    'still-missing': 0,
  };
  for (const { fate } of compared) fates[fate.kind] += 1;
  return fates;
}

function listPeriods(cells: readonly Sides[]): NeedComparison['periods'] {
  const periods = new Map<string, NeedComparison['periods'][number]>();
  for (const { dates } of cells.map(({ cell }) => cell)) {
    if (dates.before === undefined || dates.after === undefined) continue;
    const key = JSON.stringify([dates.before, dates.after]);
    periods.set(key, { dates, count: (periods.get(key)?.count ?? 0) + 1 });
  }
  return [...periods.values()].sort((left, right) => right.count - left.count);
}

/* The sort is stable: equal differences keep the order of sources, publics and départements. */
function compareDifferences(left: NeedDifference, right: NeedDifference): number {
  const rank = ({ kind }: NeedDifference) => NEED_DIFFERENCE_KINDS.indexOf(kind);
  return rank(left) - rank(right) || sizeOf(right) - sizeOf(left);
}

function sizeOf(difference: NeedDifference): number {
  if (difference.kind === 'secret' || difference.difference === null) return 0;
  return Math.abs(difference.difference);
}
