import type { EvolutionWords } from '@/i18n/evolution';
import { unitOfTerm } from '@/indicators';
import type { EvolutionView } from '@/state';
import { EmptyState } from '@/ui-kit';

interface NoEvolutionProps {
  readonly view: EvolutionView;
  readonly words: EvolutionWords;
  readonly hasFailed: boolean;
}

/** Why there are not two dates, and what brings a second one. */
export function NoEvolution({ view: { subject }, words, hasFailed }: NoEvolutionProps) {
  const { numerator } = subject.definition;
  const counts = unitOfTerm(numerator) === 'places' ? 'offer' : 'other';
  const isReported = numerator.kind === 'need' || numerator.kind === 'activity';
  const advice = words.oneDate[isReported ? numerator.kind : counts];
  return (
    <EmptyState icon="info" title={hasFailed ? words.failed.title : words.oneDate.title}>
      {hasFailed ? words.failed.advice : advice}
    </EmptyState>
  );
}
