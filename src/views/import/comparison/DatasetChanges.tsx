import type { ReactNode } from 'react';
import type { Steps } from '@/lib';
import type { ImportOutcome } from '@/ingest';
import { useImportWords } from '../use-import-words';
import styles from './comparison.module.css';
import { DatasetSides } from './DatasetSides';
import { DifferenceList } from './DifferenceList';
import type { DifferenceTable } from './difference-cells';
import { FateCounts } from './FateCounts';
import type { TextColumn } from './text-column';
import { type StartComparison, useRunningComparison } from './use-comparison';

interface Compared<Fate extends string, Difference> {
  readonly fates: Readonly<Record<Fate, number>>;
  readonly differences: readonly Difference[];
}

interface DatasetChangesProps<
  Fate extends string,
  Kind extends string,
  Difference extends { readonly kind: Kind },
  Comparison extends Compared<Fate, Difference>,
> {
  readonly outcome: ImportOutcome;
  readonly dataset: 'offer' | 'need';
  readonly start: StartComparison<Steps<Comparison> | null>;
  /** What is to be done on another thread before the comparison. */
  readonly prepare?: () => Promise<void>;
  /** Fates in the order they are told. */
  readonly fates: readonly Fate[];
  /** Kinds in the order they are offered as filters. */
  readonly kinds: readonly Kind[];
  readonly words: {
    readonly fates: Readonly<Record<Fate, (parameters: { count: number }) => string>>;
    readonly kinds: Readonly<Record<Kind, string>>;
    /** Accessible name of the list. */
    readonly list: string;
    readonly fileName: (parameters: { name: string }) => string;
  };
  readonly columns: readonly TextColumn<Difference>[];
  readonly table: (differences: readonly Difference[]) => DifferenceTable;
  /** What is told of the whole, between the counts and the list. */
  readonly notes: (comparison: Comparison) => ReactNode;
}

/** What an import changes to one dataset: counted, told, listed; said to be on its way until it is. */
export function DatasetChanges<
  Fate extends string,
  Kind extends string,
  Difference extends { readonly kind: Kind },
  Comparison extends Compared<Fate, Difference>,
>({
  outcome,
  dataset,
  start,
  prepare,
  fates,
  kinds,
  words,
  columns,
  table,
  notes,
}: DatasetChangesProps<Fate, Kind, Difference, Comparison>) {
  const { pending } = useImportWords().import.comparison;
  const { comparison, isPending } = useRunningComparison(start, prepare);
  return (
    <section className={styles.section} aria-busy={isPending}>
      <DatasetSides outcome={outcome} dataset={dataset} />
      <p role="status" className={styles.pending}>
        {isPending ? pending : ''}
      </p>
      {comparison !== null && (
        <>
          <FateCounts fates={fates} counts={comparison.fates} words={words.fates} />
          {notes(comparison)}
          <DifferenceList
            label={words.list}
            differences={comparison.differences}
            kinds={kinds}
            kindWords={words.kinds}
            columns={columns}
            fileName={words.fileName({ name: outcome[dataset]?.name ?? '' })}
            table={() => table(comparison.differences)}
          />
        </>
      )}
    </section>
  );
}
