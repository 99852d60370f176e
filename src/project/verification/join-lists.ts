import type { ImportedDataset, Sourced } from '../source-record';
import type { DatasetsAgain } from './import-again';

/** Lists that make one dataset, and how they are put together. */
export interface JoinedLists<Dataset extends ImportedDataset, List> {
  readonly dataset: Dataset;
  /** Oldest first. */
  readonly lists: readonly Sourced<List>[];
  /** Adds what a list gives when it is read again to those before it, `null` for the first. */
  readonly add: (
    before: DatasetsAgain[Dataset],
    read: NonNullable<DatasetsAgain[Dataset]>,
    list: List,
  ) => DatasetsAgain[Dataset];
  /** Ends what was put together. */
  readonly end: (joined: NonNullable<DatasetsAgain[Dataset]>) => DatasetsAgain[Dataset];
}

/**
 * What imports give when they are read again, with lists put together as they were: each import that gave one is said to
 * give the whole, which is `null` as soon as one gives nothing.
 */
export function joinListsAgain<Dataset extends ImportedDataset, List>(
  joined: JoinedLists<Dataset, List>,
  again: ReadonlyMap<number, DatasetsAgain>,
): ReadonlyMap<number, DatasetsAgain> {
  const { dataset, lists } = joined;
  const whole = wholeOf(joined, again);
  const batches = new Set(lists.flatMap(({ records }) => records.map(({ batch }) => batch)));
  return new Map(
    [...again].map(([batch, datasets]) => [
      batch,
      batches.has(batch) ? { ...datasets, [dataset]: whole } : datasets,
    ]),
  );
}

function wholeOf<Dataset extends ImportedDataset, List>(
  { dataset, lists, add, end }: JoinedLists<Dataset, List>,
  again: ReadonlyMap<number, DatasetsAgain>,
): DatasetsAgain[Dataset] | null {
  let whole: DatasetsAgain[Dataset] | null = null;
  for (const list of lists) {
    const batch = list.records[0]?.batch;
    const read: DatasetsAgain[Dataset] | null =
      batch === undefined ? null : (again.get(batch)?.[dataset] ?? null);
    if (read === null) return null;
    whole = add(whole, read, list);
  }
  return whole === null ? null : end(whole);
}
