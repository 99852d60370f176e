import type { ImportOutcome } from '@/ingest';
import { IMPORTED_DATASETS, type ImportedDataset, isShipped } from '@/project';
import { formerOfferOf, useAppState } from '@/state';
import { CompletedNeeds } from './CompletedNeeds';
import { bringsSomething } from './file-cards';
import { FineContourChanges } from './FineContourChanges';
import styles from './import.module.css';
import { LostNeedDates } from './LostNeedDates';
import { PopulationChange } from './PopulationChange';
import { TeamChanges } from './TeamChanges';
import { TerritoryChange } from './TerritoryChange';
import { useImportWords } from './use-import-words';
import { useNeedChanges } from './use-need-changes';

interface DossierChangesProps {
  readonly outcome: ImportOutcome;
  readonly keepsFormerOffer: boolean;
  readonly keepsFormerTeams: boolean;
  readonly keepsFormerNeeds: boolean;
}

/** What the import would replace in the dossier. */
export function DossierChanges(props: DossierChangesProps) {
  const { outcome, keepsFormerOffer, keepsFormerTeams } = props;
  const { review } = useImportWords().import;
  const document = useAppState((state) => state.document);
  const select = useAppState((_, app) => app.select);
  const needChanges = useNeedChanges(outcome.need);
  const completed = props.keepsFormerNeeds && needChanges?.isAsked === true ? needChanges : null;
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
            if (id === 'need' && completed !== null) return <CompletedNeeds key={id} changes={completed} />;
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
      {completed === null && <LostNeedDates brought={outcome.need} />}
      <p className={styles.muted}>{review.undoable}</p>
    </section>
  );
}
