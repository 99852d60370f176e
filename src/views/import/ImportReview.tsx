import type { SecrecyRule, SecrecyRules, SecretSet } from '@/indicators';
import { type FileDecision, formerOfferOf, type ImportReview as Review, useAppState } from '@/state';
import { Notice } from '@/ui-kit';
import { BroughtRules } from './BroughtRules';
import { ImportComparison } from './comparison';
import { DossierChanges } from './DossierChanges';
import { bringsSomething, buildFileCards } from './file-cards';
import { FileCard } from './FileCard';
import styles from './import.module.css';
import { FormerNeedsChoice } from './FormerNeedsChoice';
import { FormerOfferChoice } from './FormerOfferChoice';
import { FormerTeamsChoice } from './FormerTeamsChoice';
import { ImportFileButton } from './ImportFileButton';
import type { ReviewStepTarget } from './ReviewStep';
import { SavedMappings } from './SavedMappings';
import { useImportWords } from './use-import-words';
import { useOutcomeAfter } from './use-need-changes';

interface ImportReviewProps {
  readonly review: Review;
  /** The file the user comes back to, from a step about it. */
  readonly focusedFile: string | null;
  /** Rules of secrecy of the dossier, with those chosen here. */
  readonly secrecy: SecrecyRules;
  readonly onRuleChange: (set: SecretSet, rule: SecrecyRule) => void;
  readonly keepsFormerOffer: boolean;
  readonly onKeepsFormerOfferChange: (isKept: boolean) => void;
  readonly keepsFormerTeams: boolean;
  readonly onKeepsFormerTeamsChange: (isKept: boolean) => void;
  readonly keepsFormerNeeds: boolean;
  readonly onKeepsFormerNeedsChange: (isKept: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onStep: (target: ReviewStepTarget) => void;
  readonly onDecide: (fileName: string, decision: FileDecision | null) => void;
}

/** What was read, file by file, and what it would change, before anything enters the dossier. */
export function ImportReview(props: ImportReviewProps) {
  const { review, focusedFile, secrecy, onRuleChange, onFiles, onStep, onDecide } = props;
  const { outcome, batch } = review;
  const { import: words } = useImportWords();
  const cards = buildFileCards(outcome, batch.decisions);
  const former = useFormerOffer(outcome);
  const after = useOutcomeAfter(outcome, props.keepsFormerNeeds);
  const needsColumns = cards.some(({ status }) => status === 'needed');
  return (
    <div className={styles.stack}>
      <div className={styles.reviewHead}>
        <p role="status">{words.review.ready({ count: outcome.files.length })}</p>
        <ImportFileButton label={words.addMore} variant="secondary" onFiles={onFiles} />
      </div>
      {former !== null && (
        <section className={styles.block}>
          <FormerOfferChoice
            former={former}
            isKept={props.keepsFormerOffer}
            onChange={props.onKeepsFormerOfferChange}
          />
        </section>
      )}
      <FormerTeamsChoice
        brought={outcome.coverage}
        isKept={props.keepsFormerTeams}
        onChange={props.onKeepsFormerTeamsChange}
      />
      <FormerNeedsChoice
        brought={outcome.need}
        isKept={props.keepsFormerNeeds}
        onChange={props.onKeepsFormerNeedsChange}
      />
      {!bringsSomething(outcome) && !needsColumns && (
        <Notice tone="warning">
          {words.review.nothingToAdd} {words.review.nothingLost}
        </Notice>
      )}
      <ul className={styles.stack}>
        {cards.map((card, rank) => (
          <li key={`${rank} ${card.report.name}`}>
            <FileCard
              card={card}
              ledger={outcome.ledger}
              isFocused={card.report.name === focusedFile}
              onDecide={(decision) => onDecide(card.report.name, decision)}
              onColumns={() => onStep({ kind: 'columns', fileName: card.report.name })}
              onTerritories={() => onStep({ kind: 'territories', fileName: card.report.name })}
            />
          </li>
        ))}
      </ul>
      {outcome.ledgerOmitted > 0 && (
        <p className={styles.muted}>{words.ledger.omitted({ count: outcome.ledgerOmitted })}</p>
      )}
      <DossierChanges
        outcome={outcome}
        keepsFormerOffer={props.keepsFormerOffer}
        keepsFormerTeams={props.keepsFormerTeams}
        keepsFormerNeeds={props.keepsFormerNeeds}
      />
      <ImportComparison outcome={after} secrecy={secrecy} />
      <BroughtRules outcome={outcome} rules={secrecy} onChange={onRuleChange} />
      <SavedMappings />
    </div>
  );
}

/** The offer of another date that the import meets in the dossier, if any. */
function useFormerOffer({ offer: brought }: Review['outcome']) {
  const offer = useAppState(({ document }) => document.offer);
  const earlierOffers = useAppState(({ document }) => document.earlierOffers);
  return formerOfferOf({ offer, earlierOffers }, brought);
}
