import type { OfferDataset } from '@/domain/offer';
import type { FileKind } from '@/ingest';
import type { TableMapping } from '@/ingest/mapping';

/** Datasets of which the application ships one, that takes its place again when the user's is forgotten. */
const SHIPPED_DATASETS = ['offer', 'need', 'activity', 'coverage', 'contours'] as const;

/** Datasets that files of the user alone give. */
const OWN_DATASETS = ['territories', 'communePopulation'] as const;

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
  readonly parts: readonly SourcePart[];
}

/** What says where the datasets of a dossier come from. */
type SourcedDocument = { readonly sources: readonly SourceRecord[] } & Readonly<
  Record<ShippedDataset, { readonly kind: 'embedded' | 'user' }>
> &
  Readonly<Record<OwnDataset, object | null>>;

/** Says whether a dataset of a dossier is the user's. */
export function isOfUser(document: Omit<SourcedDocument, 'sources'>, dataset: ImportedDataset): boolean {
  return isShipped(dataset) ? document[dataset].kind === 'user' : document[dataset] !== null;
}

/** Says whether the application ships a dataset, which takes the place of the user's when it is forgotten. */
export function isShipped(dataset: ImportedDataset): dataset is ShippedDataset {
  return (SHIPPED_DATASETS as readonly ImportedDataset[]).includes(dataset);
}

/**
 * The files a dataset of the dossier was made of: those of the last import that gave one. Empty for a dataset that the
 * application ships, and for one imported before sources were kept.
 */
export function sourcesOf(document: SourcedDocument, dataset: ImportedDataset): readonly SourceRecord[] {
  if (!isOfUser(document, dataset)) return [];
  const fed = document.sources.filter(({ feeds }) => feeds.includes(dataset));
  const last = Math.max(...fed.map(({ batch }) => batch));
  return fed.filter(({ batch }) => batch === last);
}

/** The files an offer kept as an earlier date was made of; empty for one imported before this was kept. */
export function sourcesOfEarlierOffer(
  { sources }: Pick<SourcedDocument, 'sources'>,
  { id }: Pick<OfferDataset, 'id'>,
): readonly SourceRecord[] {
  const fed = sources.filter(({ offerId }) => offerId === id);
  const last = Math.max(...fed.map(({ batch }) => batch));
  return fed.filter(({ batch }) => batch === last);
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
