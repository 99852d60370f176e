import type { ImportOutcome } from '@/ingest';
import { IMPORTED_DATASETS } from '@/project';
import { useAppState } from '@/state';
import styles from './import.module.css';
import { useImportWords } from './use-import-words';

/** What the import would replace in the dossier. */
export function DossierChanges({ outcome }: { readonly outcome: ImportOutcome }) {
  const { review } = useImportWords().import;
  const document = useAppState((state) => state.document);
  const select = useAppState((_, app) => app.select);
  const brought = IMPORTED_DATASETS.filter((dataset) => outcome[dataset] !== null);
  if (brought.length === 0) return null;
  return (
    <section className={styles.block}>
      <h3>{review.changes}</h3>
      <ul className={styles.changes}>
        {brought.map((id) => {
          const { name, provenance } = select[id](document);
          const dataset = review.datasets[id];
          return (
            <li key={id}>
              {provenance.status === 'demonstration'
                ? review.replacesDemonstration({ dataset })
                : review.replaces({ dataset, name })}
            </li>
          );
        })}
      </ul>
      <p className={styles.muted}>{review.undoable}</p>
    </section>
  );
}
