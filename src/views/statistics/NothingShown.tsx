import { isCommuneLevel } from '@/domain/territory';
import { studyWords } from '@/i18n/study';
import { useLocale } from '@/i18n/react';
import { useAppState, useCommands } from '@/state';
import { Button, EmptyState } from '@/ui-kit';
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

/** In place of what is read between territories, where one alone has a rate. */
export function OneShown({ words }: Pick<ViewSubject, 'words'>) {
  const { wholeFrance } = studyWords(useLocale());
  const { chooseStudy } = useCommands();
  const isPart = useAppState(({ document }) => document.settings.study !== null);
  return (
    <EmptyState
      icon="info"
      title={words.oneShown.title}
      {...(isPart && { action: <Button onPress={() => chooseStudy(null)}>{wholeFrance}</Button> })}
    >
      {words.oneShown.advice}
    </EmptyState>
  );
}

/** In place of what divides by a total, where the rates shown are all zero. */
export function AllZero({ words: { allZero } }: Pick<ViewSubject, 'words'>) {
  return (
    <EmptyState icon="info" title={allZero.title}>
      {allZero.advice}
    </EmptyState>
  );
}
