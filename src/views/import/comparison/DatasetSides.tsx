import type { ImportOutcome } from '@/ingest';
import type { ShippedDataset } from '@/project';
import { useAppState } from '@/state';
import { useImportWords } from '../use-import-words';
import styles from './comparison.module.css';

interface DatasetSidesProps {
  readonly outcome: ImportOutcome;
  readonly dataset: ShippedDataset;
}

/** Title of a section: which data, and the two that are compared. */
export function DatasetSides({ outcome, dataset }: DatasetSidesProps) {
  const { comparison: words, review } = useImportWords().import;
  const before = useAppState(({ document }, { select }) => select[dataset](document).name);
  const after = outcome[dataset]?.name ?? '';
  return (
    <div>
      <h4 className={styles.title}>{review.datasets[dataset]}</h4>
      <p className={styles.muted}>{words.sides({ before, after })}</p>
    </div>
  );
}
