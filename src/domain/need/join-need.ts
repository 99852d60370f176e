import { MISSING, type Provenance } from '../measure';
import type { FineNeed, NeedDataset, NeedRecord } from './need';
import { joinFineNeed } from './join-fine-need';
import { compareSeries, keyOfSeries, type NeedList, needListsOf, type NeedSeriesId } from './need-lists';
import { type SeriesAccount, type SeriesChoice, settleSeries, tellingsOf } from './need-telling';

/** Two needs put together. */
export interface JoinedNeed {
  readonly need: NeedDataset;
  readonly account: SeriesAccount;
}

/**
 * Adds the needs that come to those at hand.
 *
 * What comes stands wherever it speaks: a source, a public, a date and a département, with every commune and EPCI of it.
 * Elsewhere what was held stays, so that a file of one département erases no other. A département is never told half by one
 * file and half by another: a commune that the newest does not list may well have nobody waiting, so its count stays the sum
 * of its communes. A cell left empty says nothing, and erases nothing.
 *
 * An EPCI across départements is a part of several: it leaves when one of these is told anew, and one that comes is left out
 * where communes of it stay, for the same people would be counted twice. Both are in the account.
 *
 * Imports of which nothing is left are forgotten: the others, joined in their order, give the same needs.
 */
export function joinNeed(held: NeedDataset, brought: NeedDataset): JoinedNeed {
  const settled = settle(held, brought);
  const choiceOf = (series: NeedSeriesId) => settled.get(keyOfSeries(series))?.choice;
  const account = accountOf([...settled.values()].map(({ choice }) => choice));
  const heldLists = needListsOf(held).flatMap((list) => keepTold(list, 'held', choiceOf));
  const broughtLists = needListsOf(brought).flatMap((list) => keepTold(list, 'brought', choiceOf));
  if (heldLists.length === 0) return { need: brought, account };
  if (broughtLists.length === 0) return { need: held, account };
  const toldBy = (side: 'held' | 'brought') => (record: NeedRecord) =>
    choiceOf(record)?.sideOf(record.departementCode) === side;
  const records = [
    ...held.records.filter(toldBy('held')),
    ...brought.records.filter(toldBy('brought')),
    ...[...settled.values()].flatMap(withoutCount),
  ];
  const fine = joinFineNeed(held.fine, brought.fine, choiceOf);
  return { need: assemble(records, fine, [...heldLists, ...broughtLists]), account };
}

interface Settled {
  readonly series: NeedSeriesId;
  readonly choice: SeriesChoice;
}

/** In an order that does not tell which came first, so that the same counts are always written the same. */
function settle(held: NeedDataset, brought: NeedDataset): ReadonlyMap<string, Settled> {
  const was = tellingsOf(held);
  const is = tellingsOf(brought);
  const all = [...new Map([...was, ...is])].sort(([, left], [, right]) =>
    compareSeries(left.series, right.series),
  );
  return new Map(
    all.map(([key, { series }]) => [key, { series, choice: settleSeries(was.get(key), is.get(key)) }]),
  );
}

/** Records of the départements that have no count, for their people are in that of an EPCI across them. */
function withoutCount({ series, choice }: Settled): readonly NeedRecord[] {
  return choice.across.map((departementCode) => ({ departementCode, ...series, count: MISSING }));
}

/** What of a list is still held; nothing when there is none. */
function keepTold(
  list: NeedList,
  side: 'held' | 'brought',
  choiceOf: (series: NeedSeriesId) => SeriesChoice | undefined,
): readonly NeedList[] {
  const told = list.told.flatMap((series) => {
    const choice = choiceOf(series);
    const departements = series.departements.filter((code) => choice?.sideOf(code) === side);
    const epcis = series.epcis.filter((code) => choice?.sideOfEpci(code) === side);
    return departements.length + epcis.length === 0 ? [] : [{ ...series, departements, epcis }];
  });
  return told.length === 0 ? [] : [{ ...list, told }];
}

function assemble(
  records: readonly NeedRecord[],
  fine: FineNeed | undefined,
  lists: readonly NeedList[],
): NeedDataset {
  const name = [...new Set(lists.map((list) => list.name))].join(' + ');
  const id = lists.map((list) => list.id).join('+');
  const dates = new Set(lists.map(({ provenance }) => provenance.date));
  const [date = null] = dates;
  const provenance: Provenance = {
    id,
    source: name,
    date: dates.size === 1 ? date : null,
    licence: null,
    status: 'user',
  };
  return { kind: 'need', id, name, provenance, records, ...(fine && { fine }), lists };
}

function accountOf(choices: readonly SeriesChoice[]): SeriesAccount {
  const sum = (of: keyof SeriesAccount) => choices.reduce((total, choice) => total + choice[of], 0);
  return {
    added: sum('added'),
    replaced: sum('replaced'),
    kept: sum('kept'),
    unnamed: sum('unnamed'),
    leftBlank: sum('leftBlank'),
    lessFine: sum('lessFine'),
    leftOut: sum('leftOut'),
  };
}
