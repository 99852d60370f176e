import type { EntryFate } from '@/analysis/dataset-comparison';
import type { ImportOutcome } from '@/ingest';
import { useAppState } from '@/state';
import { useImportWords } from '../use-import-words';
import styles from './comparison.module.css';
import { DatasetSides } from './DatasetSides';
import { FateCounts } from './FateCounts';
import { useComparisonSelectors } from './use-comparison';

interface EntrySectionProps {
  readonly outcome: ImportOutcome;
  readonly dataset: 'activity' | 'coverage';
}

const FATES: readonly EntryFate[] = ['appeared', 'disappeared', 'changed', 'unchanged'];

/** How many reports of services, or teams, an import adds, drops or changes. */
export function EntrySection({ outcome, dataset }: EntrySectionProps) {
  const { entryFates } = useImportWords().import.comparison;
  const selectors = useComparisonSelectors();
  const comparison = useAppState(({ document }) =>
    dataset === 'activity'
      ? selectors.activityComparison({ document, outcome })
      : selectors.coverageComparison({ document, outcome }),
  );
  if (comparison === null) return null;
  return (
    <section className={styles.section}>
      <DatasetSides outcome={outcome} dataset={dataset} />
      <FateCounts fates={FATES} counts={comparison} words={entryFates[dataset]} />
    </section>
  );
}
