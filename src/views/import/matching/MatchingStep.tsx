import { useMemo, useState } from 'react';
import type { TableMapping } from '@/ingest/mapping';
import type { MatchReview } from '@/ingest/territory-match';
import type { FileDecision } from '@/state';
import { Button } from '@/ui-kit';
import { useMappingWords } from '../mapping/use-mapping-words';
import { StepFrame } from '../StepFrame';
import { AbsentList } from './AbsentList';
import { appliedRepairs, changesSomething, type MatchingDraft, NOTHING_SAID } from './matching-draft';
import { MovedList } from './MovedList';
import { RepairedList } from './RepairedList';
import { levelsOf } from './territory-list';
import { UnresolvedList } from './UnresolvedList';
import { useTerritoryList } from './use-territory-list';

interface MatchingStepProps {
  readonly fileName: string;
  readonly review: MatchReview;
  /** How the table was read. */
  readonly mapping: TableMapping;
  readonly remember: boolean;
  readonly onBack: () => void;
  /** Reads the files again with what was decided. */
  readonly onDecide: (decision: FileDecision) => void;
}

/** Both sides of a join: rows with no sure territory, which the user matches; territories with no row. */
export function MatchingStep({ fileName, review, mapping, remember, onBack, onDecide }: MatchingStepProps) {
  const { matching: words } = useMappingWords();
  const [draft, setDraft] = useState<MatchingDraft>(NOTHING_SAID);
  const levels = useMemo(() => levelsOf(review), [review]);
  const list = useTerritoryList(levels);
  const apply = () => {
    const territoryRepairs = appliedRepairs(mapping.territoryRepairs, draft);
    onDecide({ mapping: { ...mapping, territoryRepairs }, remember });
  };
  return (
    <StepFrame
      title={words.title({ file: fileName })}
      note={words.intro}
      actions={
        <>
          <Button onPress={onBack}>{words.back}</Button>
          <Button
            variant="primary"
            onPress={apply}
            disabledReason={changesSomething(draft) ? undefined : words.nothingChanged}
          >
            {words.apply}
          </Button>
        </>
      }
      state={
        review.unresolved.length > 0 &&
        words.decided({ count: draft.given.size, total: review.unresolved.length })
      }
    >
      <UnresolvedList review={review} draft={draft} list={list} onChange={setDraft} />
      <RepairedList groups={review.repaired} draft={draft} onChange={setDraft} />
      <MovedList groups={review.moved} />
      {review.absent.map((side) => (
        <AbsentList key={side.level} side={side} />
      ))}
    </StepFrame>
  );
}
