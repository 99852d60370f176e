import type { MeasuredValue, Provenance } from '../measure';
import type { CommuneCode, DepartementCode, EpciCode } from '../territory';
import type { NeedList } from './need-lists';

/** Whom a need count is about. */
export type NeedPublic = 'child' | 'adult' | 'all';

/** {@link NeedPublic} in the order screens list them. */
export const NEED_PUBLICS = ['child', 'adult', 'all'] as const satisfies readonly NeedPublic[];

/**
 * People without a solution, counted by one source for one département at one date. Sources overlap (the same child
 * waits on three lists): they are never added together into one figure.
 */
export interface NeedRecord {
  readonly departementCode: DepartementCode;
  /** Name of the source as the file writes it: « SI orientations », « listes d'attente IME ». */
  readonly source: string;
  readonly public: NeedPublic;
  /** People; `suppressed` when the producer itself hid the count. */
  readonly count: MeasuredValue;
  /**
   * People of the largest row added up into the count; left out where one row gives the count of the whole département,
   * whose contributors the file does not tell.
   */
  readonly largestContribution?: number;
  /** ISO date the count was taken, or `null` when the file does not say. */
  readonly referenceDate: string | null;
}

/** A commune whose people were counted. */
interface CountedCommune {
  readonly level: 'commune';
  readonly code: CommuneCode;
  /** EPCI of the commune; `null` where it is in none. */
  readonly epci: EpciCode | null;
}

/** An EPCI whose people were counted together: nothing is known of its communes. */
interface CountedEpci {
  readonly level: 'epci';
  readonly code: EpciCode;
}

/** A territory finer than a département whose people were counted. */
export type FineTerritory = CountedCommune | CountedEpci;

/** The counts of one source, public and date by fine territory. */
export interface FineNeedSeries {
  readonly source: string;
  readonly public: NeedPublic;
  readonly referenceDate: string | null;
  /** People, aligned to the territories; `null` where the series says nothing of one. */
  readonly counts: readonly (MeasuredValue | null)[];
  /** People of the largest contributor to each count; `null` where the file does not tell contributors apart. */
  readonly largest: readonly (number | null)[];
}

/**
 * The need of a dataset as finely as its files count it; the records of its départements are its sums. Communes and EPCI
 * lie where the directory of communes told when the files were read, so that secrecy never depends on a directory.
 */
export interface FineNeed {
  readonly territories: readonly FineTerritory[];
  /** The départements that each EPCI of the territories lies in. */
  readonly epcis: readonly { readonly code: EpciCode; readonly departements: readonly DepartementCode[] }[];
  readonly series: readonly FineNeedSeries[];
}

/** The need a dossier works on. */
export interface NeedDataset {
  readonly kind: 'need';
  readonly id: string;
  readonly name: string;
  readonly provenance: Provenance;
  readonly records: readonly NeedRecord[];
  /** The same counts by commune and EPCI; left out where the files give départements alone. */
  readonly fine?: FineNeed;
  /** The imports it was put together from, oldest first; left out where it was read at once. */
  readonly lists?: readonly NeedList[];
  /** Nothing is made of what the files tell: all ages are there where a file gives them, as in older fingerprints. */
  readonly isAsTold?: true;
}

/** Names of the sources of a dataset, each once, in alphabetical French order. */
export function needSourcesOf(dataset: NeedDataset): readonly string[] {
  const names = new Set(dataset.records.map((record) => record.source));
  return [...names].sort((left, right) => left.localeCompare(right, 'fr'));
}

/** Dates a source was counted at, the earliest first. */
export function needDatesOf(dataset: NeedDataset, source: string | null): readonly string[] {
  const dates = dataset.records.flatMap((record) =>
    record.source === source && record.referenceDate !== null ? [record.referenceDate] : [],
  );
  return [...new Set(dates)].sort();
}

/** Publics a source counts somewhere, in the order of {@link NEED_PUBLICS}. */
export function needPublicsOf(dataset: NeedDataset, source: string): readonly NeedPublic[] {
  const counted = new Set(
    dataset.records.filter((record) => record.source === source).map((record) => record.public),
  );
  return NEED_PUBLICS.filter((group) => counted.has(group));
}

/**
 * Whether all ages of a source are the sum of its ages: it counts children and adults, who are everybody, and gives all
 * ages nowhere.
 */
export function isSumOfAges(dataset: NeedDataset, source: string | null): boolean {
  if (source === null || dataset.isAsTold === true) return false;
  const told = needPublicsOf(dataset, source);
  return told.length === 2 && !told.includes('all');
}

/** Publics a source has figures of: those it counts, and all ages where they are the sum of the others. */
export function needPublicsShown(dataset: NeedDataset, source: string): readonly NeedPublic[] {
  return isSumOfAges(dataset, source) ? NEED_PUBLICS : needPublicsOf(dataset, source);
}

/**
 * Dates a public of a source was counted at, the earliest first: of a sum of ages, those at which both were.
 */
export function needDatesOfPublic(
  dataset: NeedDataset,
  source: string | null,
  group: NeedPublic,
): readonly string[] {
  const datesOf = (told: NeedPublic) => {
    const records = dataset.records.filter((record) => record.public === told);
    return needDatesOf({ ...dataset, records }, source);
  };
  if (group !== 'all' || !isSumOfAges(dataset, source)) return datesOf(group);
  const ofAdults = datesOf('adult');
  return datesOf('child').filter((date) => ofAdults.includes(date));
}

/**
 * The source that speaks of the most départements for a public, `null` when none speaks of any. Equal sources go by
 * alphabetical French order. One that is added up from its ages comes after any that counts the public itself.
 */
export function widestNeedSource(dataset: NeedDataset, group: NeedPublic): string | null {
  const widest = widestTelling(dataset, group);
  if (widest !== null || group !== 'all') return widest;
  const summed = new Set(needSourcesOf(dataset).filter((source) => isSumOfAges(dataset, source)));
  const records = dataset.records.filter(({ source }) => summed.has(source));
  return widestTelling({ ...dataset, records }, 'child');
}

function widestTelling(dataset: NeedDataset, group: NeedPublic): string | null {
  const departements = new Map<string, Set<string>>();
  for (const record of dataset.records) {
    if (record.public !== group || record.count.status === 'missing') continue;
    const counted = departements.get(record.source) ?? new Set<string>();
    departements.set(record.source, counted.add(record.departementCode));
  }
  const [widest] = [...departements].sort(
    ([leftName, left], [rightName, right]) =>
      right.size - left.size || leftName.localeCompare(rightName, 'fr'),
  );
  return widest?.[0] ?? null;
}

/** A dataset with the counts of some sources and dates alone, at every level they are told at. */
export function keepNeed(
  dataset: NeedDataset,
  isKept: (counts: Pick<NeedRecord, 'source' | 'referenceDate'>) => boolean,
): NeedDataset {
  const { fine, ...rest } = dataset;
  const records = dataset.records.filter(isKept);
  if (fine === undefined) return { ...rest, records };
  return { ...rest, records, fine: { ...fine, series: fine.series.filter(isKept) } };
}
