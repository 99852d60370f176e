import type { EvolutionWords } from '@/i18n/evolution';
import { type IndicatorId, unitOfTerm } from '@/indicators';
import { type EvolutionView, useCommands } from '@/state';
import { Button, EmptyState } from '@/ui-kit';

/** Shipped with several dates. */
const DATED: IndicatorId = 'pch';

interface NoEvolutionProps {
  readonly view: EvolutionView;
  readonly words: EvolutionWords;
  readonly hasFailed: boolean;
}

/** Why there are not two dates, what brings a second one, and an indicator that has several. */
export function NoEvolution({ view: { subject }, words, hasFailed }: NoEvolutionProps) {
  const { chooseIndicator } = useCommands();
  const { numerator } = subject.definition;
  const counts = unitOfTerm(numerator) === 'places' ? 'offer' : 'other';
  const isReported = numerator.kind === 'need' || numerator.kind === 'activity';
  const advice = words.oneDate[isReported ? numerator.kind : counts];
  return (
    <EmptyState
      icon="info"
      title={hasFailed ? words.failed.title : words.oneDate.title}
      {...(!hasFailed && {
        action: <Button onPress={() => chooseIndicator(DATED)}>{words.oneDate.show}</Button>,
      })}
    >
      {hasFailed ? words.failed.advice : advice}
    </EmptyState>
  );
}
