import type { ImportOutcome } from '@/ingest';
import { IMPORTED_DATASETS, type ImportedDataset, isShipped } from '@/project';
import { formerOfferOf, useAppState } from '@/state';
import { bringsSomething } from './file-cards';
import { FineContourChanges } from './FineContourChanges';
import styles from './import.module.css';
import { LostNeedDates } from './LostNeedDates';
import { PopulationChange } from './PopulationChange';
import { TeamChanges } from './TeamChanges';
import { TerritoryChange } from './TerritoryChange';
import { useImportWords } from './use-import-words';

interface DossierChangesProps {
  readonly outcome: ImportOutcome;
  readonly keepsFormerOffer: boolean;
  readonly keepsFormerTeams: boolean;
}

/** What the import would replace in the dossier. */
export function DossierChanges({ outcome, keepsFormerOffer, keepsFormerTeams }: DossierChangesProps) {
  const { review } = useImportWords().import;
  const document = useAppState((state) => state.document);
  const select = useAppState((_, app) => app.select);
  const isBrought = (dataset: ImportedDataset) => outcome[dataset] !== null;
  if (!bringsSomething(outcome)) return null;
  const former = formerOfferOf(document, outcome.offer);
  const isKept = keepsFormerOffer && former?.hindrance === null;
  return (
    <section className={styles.block}>
      <h3>{review.changes}</h3>
      <ul className={styles.changes}>
        {IMPORTED_DATASETS.filter(isShipped)
          .filter((dataset) => dataset !== 'coverage' && isBrought(dataset))
          .map((id) => {
            const { name, provenance } = select[id](document);
            const dataset = review.datasets[id];
            if (id === 'offer' && isKept) return <li key={id}>{review.joins({ dataset, name })}</li>;
            return (
              <li key={id}>
                {provenance.status === 'demonstration'
                  ? review.replacesDemonstration({ dataset })
                  : review.replaces({ dataset, name })}
              </li>
            );
          })}
        <TeamChanges brought={outcome.coverage} keepsFormer={keepsFormerTeams} />
        <FineContourChanges brought={outcome.fineContours} />
        <TerritoryChange brought={outcome.territories} />
        <PopulationChange brought={outcome.communePopulation} />
      </ul>
      <LostNeedDates brought={outcome.need} />
      <p className={styles.muted}>{review.undoable}</p>
    </section>
  );
}
