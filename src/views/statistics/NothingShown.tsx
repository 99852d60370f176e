import { isCommuneLevel } from '@/domain/territory';
import { EmptyState } from '@/ui-kit';
import { CountsInstead, useLevelReason } from '../level-reason';
import type { ViewSubject } from './use-view-subject';

/** In place of a view of rates where the level has none: why, and the ways out. */
export function NothingShown({ subject: { words, level } }: { readonly subject: ViewSubject }) {
  const reason = useLevelReason();
  const isExplained = isCommuneLevel(level) && reason.isEmpty;
  return (
    <EmptyState
      icon="info"
      title={words.nothingShown.title}
      {...(isExplained && { action: <CountsInstead /> })}
    >
      {isExplained ? reason.text : words.nothingShown.advice}
    </EmptyState>
  );
}
