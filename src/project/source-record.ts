import { type CoverageDataset, type CoverageList, listsOf } from '@/domain/coverage';
import { type NeedDataset, type NeedList, needListsOf } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import { FINE_LEVELS, type FineContourSets } from '@/domain/territory';
import type { FileKind } from '@/ingest';
import type { TableMapping } from '@/ingest/mapping';

/** Datasets of which the application ships one, that takes its place again when the user's is forgotten. */
const SHIPPED_DATASETS = ['offer', 'need', 'activity', 'coverage', 'contours'] as const;

/** Datasets that files of the user alone give. */
const OWN_DATASETS = ['territories', 'communePopulation', 'fineContours'] as const;

/** Datasets that files of the user may give. */
export const IMPORTED_DATASETS = [...SHIPPED_DATASETS, ...OWN_DATASETS] as const;

/** A dataset of which the application ships one. */
export type ShippedDataset = (typeof SHIPPED_DATASETS)[number];

type OwnDataset = (typeof OWN_DATASETS)[number];

/** One of {@link IMPORTED_DATASETS}. */
export type ImportedDataset = (typeof IMPORTED_DATASETS)[number];

/** How a file, or one that an archive holds, was read: what must be said again for it to be read the same. */
export interface SourcePart {
  /** Name it has in its account. */
  readonly name: string;
  /** Rank of its account in the accounts of the dossier. */
  readonly account: number;
  /** What the user said the file is; `null` when its content says so. */
  readonly chosenKind: FileKind | 'ignored' | null;
  /** The mapping a table was read with, its vintage of codes and its repairs; `null` for other files. */
  readonly mapping: TableMapping | null;
}

/** A file that gave something to the dossier. */
export interface SourceRecord {
  readonly name: string;
  /** Bytes, as stored. */
  readonly size: number;
  /** SHA-256 of its bytes, in hexadecimal; `null` when it could not be computed. */
  readonly sha256: string | null;
  /** When it entered the dossier, ISO 8601, in universal time. */
  readonly importedAt: string;
  /** Rank of the import it was a part of: files of one rank were read together. */
  readonly batch: number;
  /** The datasets that rest on it. */
  readonly feeds: readonly ImportedDataset[];
  /** Id of the offer it gave, by which one kept as an earlier date is known; `null` when it gave none. */
  readonly offerId: string | null;
  /** Id of the list of teams it gave, by which one joined to others is known; `null` when it gave none. */
  readonly coverageId: string | null;
  /** Id of the needs it gave, by which those joined to others are known; `null` when it gave none. */
  readonly needId: string | null;
  /** Ids of the contours of communes and of EPCI it gave: one level may be of another import than the other. */
  readonly fineContourIds: readonly string[];
  readonly parts: readonly SourcePart[];
}

/** What says where the datasets of a dossier come from. */
type SourcedDocument = {
  readonly sources: readonly SourceRecord[];
  readonly coverage:
    { readonly kind: 'embedded' } | { readonly kind: 'user'; readonly dataset: CoverageDataset };
  readonly need: { readonly kind: 'embedded' } | { readonly kind: 'user'; readonly dataset: NeedDataset };
  readonly fineContours: FineContourSets;
} & Readonly<Record<Exclude<ShippedDataset, 'coverage' | 'need'>, { readonly kind: 'embedded' | 'user' }>> &
  Readonly<Record<Exclude<OwnDataset, 'fineContours'>, object | null>>;

/** Says whether a dataset of a dossier is the user's. */
export function isOfUser(
  document: Readonly<Record<ShippedDataset, { readonly kind: 'embedded' | 'user' }>> &
    Readonly<Record<OwnDataset, object | null>>,
  dataset: ImportedDataset,
): boolean {
  if (isShipped(dataset)) return document[dataset].kind === 'user';
  const held = document[dataset];
  return held !== null && (dataset !== 'fineContours' || Object.keys(held).length > 0);
}

/** Says whether the application ships a dataset, which takes the place of the user's when it is forgotten. */
export function isShipped(dataset: ImportedDataset): dataset is ShippedDataset {
  return (SHIPPED_DATASETS as readonly ImportedDataset[]).includes(dataset);
}

/**
 * The files a dataset of the dossier was made of: those of the last import that gave one, and for teams and needs those of
 * each list that was joined. Empty for a dataset that the application ships, and for one imported before sources were kept.
 */
export function sourcesOf(document: SourcedDocument, dataset: ImportedDataset): readonly SourceRecord[] {
  if (dataset === 'coverage' || dataset === 'need') {
    const lists = dataset === 'need' ? sourcesOfNeeds(document) : sourcesOfTeams(document);
    return document.sources.filter((record) => lists.some(({ records }) => records.includes(record)));
  }
  if (!isOfUser(document, dataset)) return [];
  if (dataset === 'fineContours') return sourcesOfFineContours(document);
  return ofLastBatch(document.sources.filter(({ feeds }) => feeds.includes(dataset)));
}

/** A list joined to others in a dossier, and the files it was read of. */
export type Sourced<List> = List & {
  /** Empty for a list imported before sources were kept. */
  readonly records: readonly SourceRecord[];
};

/** The lists the teams of a dossier were put together from, oldest first; none for those that the application ships. */
export function sourcesOfTeams({
  sources,
  coverage,
}: Pick<SourcedDocument, 'sources' | 'coverage'>): readonly Sourced<CoverageList>[] {
  if (coverage.kind === 'embedded') return [];
  const fed = sources.filter(({ feeds }) => feeds.includes('coverage'));
  return withRecords(listsOf(coverage.dataset), fed, ({ coverageId }) => coverageId);
}

/** The imports the needs of a dossier were put together from, oldest first; none for those of demonstration. */
export function sourcesOfNeeds({
  sources,
  need,
}: Pick<SourcedDocument, 'sources' | 'need'>): readonly Sourced<NeedList>[] {
  if (need.kind === 'embedded') return [];
  const fed = sources.filter(({ feeds }) => feeds.includes('need'));
  return withRecords(needListsOf(need.dataset), fed, ({ needId }) => needId);
}

function withRecords<List extends { readonly id: string }>(
  lists: readonly List[],
  fed: readonly SourceRecord[],
  idOf: (record: SourceRecord) => string | null,
): readonly Sourced<List>[] {
  return lists.map((list) => {
    const named = fed.filter((record) => idOf(record) === list.id);
    const unnamed = fed.filter((record) => idOf(record) === null);
    return { ...list, records: ofLastBatch(named.length > 0 ? named : unnamed) };
  });
}

function sourcesOfFineContours({
  sources,
  fineContours,
}: Pick<SourcedDocument, 'sources' | 'fineContours'>): readonly SourceRecord[] {
  const used = new Set(
    FINE_LEVELS.flatMap((level) => {
      const id = fineContours[level]?.id;
      return id === undefined
        ? []
        : ofLastBatch(sources.filter(({ fineContourIds }) => fineContourIds.includes(id)));
    }),
  );
  return sources.filter((record) => used.has(record));
}

function ofLastBatch(records: readonly SourceRecord[]): readonly SourceRecord[] {
  const last = Math.max(...records.map(({ batch }) => batch));
  return records.filter(({ batch }) => batch === last);
}

/** The files an offer kept as an earlier date was made of; empty for one imported before this was kept. */
export function sourcesOfEarlierOffer(
  { sources }: Pick<SourcedDocument, 'sources'>,
  { id }: Pick<OfferDataset, 'id'>,
): readonly SourceRecord[] {
  return ofLastBatch(sources.filter(({ offerId }) => offerId === id));
}

/** The files that what is held in a dossier rests on, oldest first: its datasets, and its offers of earlier dates. */
export function sourcesInUse(
  document: SourcedDocument & { readonly earlierOffers: readonly Pick<OfferDataset, 'id'>[] },
): readonly SourceRecord[] {
  const used = new Set([
    ...IMPORTED_DATASETS.flatMap((dataset) => sourcesOf(document, dataset)),
    ...document.earlierOffers.flatMap((offer) => sourcesOfEarlierOffer(document, offer)),
  ]);
  return document.sources.filter((record) => used.has(record));
}
