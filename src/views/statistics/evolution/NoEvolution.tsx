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
  const counts = unitOfTerm(numerator) === 'people' ? 'other' : 'offer';
  const advice = words.oneDate[numerator.kind === 'need' ? 'need' : counts];
  return (
    <EmptyState icon="info" title={hasFailed ? words.failed.title : words.oneDate.title}>
      {hasFailed ? words.failed.advice : advice}
    </EmptyState>
  );
}
