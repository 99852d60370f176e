import { Suspense } from 'react';
import type { FileDecision, ImportReview } from '@/state';
import { buildFileCards } from './file-cards';
import { MappingStep, MatchingStep } from './lazy-steps';

/** A step about one file of a review. */
export interface ReviewStepTarget {
  readonly kind: 'columns' | 'territories';
  readonly fileName: string;
}

interface ReviewStepProps {
  readonly review: ImportReview;
  readonly target: ReviewStepTarget;
  readonly onBack: () => void;
  readonly onDecide: (decision: FileDecision) => void;
}

/** Saying what the columns of a file are, or which territories its rows are about. */
export function ReviewStep({ review, target, onBack, onDecide }: ReviewStepProps) {
  const { outcome, batch } = review;
  const card = buildFileCards(outcome, batch.decisions).find(({ report }) => report.name === target.fileName);
  if (card === undefined || card.survey === null) return null;
  const { survey, matches, decision } = card;
  const remember = decision?.remember ?? true;
  // A choice of kind holds until the columns say otherwise.
  const decide = (next: FileDecision) => onDecide({ ...decision, ...next });
  return (
    <Suspense fallback={null}>
      {target.kind === 'columns' && (
        <MappingStep survey={survey} remember={remember} onBack={onBack} onDecide={decide} />
      )}
      {target.kind === 'territories' && matches !== null && survey.mapping !== null && (
        <MatchingStep
          fileName={target.fileName}
          review={matches.review}
          mapping={survey.mapping}
          remember={remember}
          onBack={onBack}
          onDecide={decide}
        />
      )}
    </Suspense>
  );
}
