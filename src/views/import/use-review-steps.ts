import { useState } from 'react';
import { type FileDecision, useCommands } from '@/state';
import type { ReviewStepTarget } from './ReviewStep';

/** Which step of a review is shown, and which file it comes back to. */
export interface ReviewSteps {
  readonly current: ReviewStepTarget | null;
  readonly lastFile: string | null;
  readonly enter: (target: ReviewStepTarget) => void;
  readonly leave: () => void;
  /** Forgets every step: the next review starts afresh. */
  readonly forget: () => void;
  /** Leaves the step with something said of a file, which reads the files again. */
  readonly decide: (fileName: string, decision: FileDecision | null) => void;
}

/** The steps of a review, one at a time. */
export function useReviewSteps(): ReviewSteps {
  const commands = useCommands();
  const [current, setCurrent] = useState<ReviewStepTarget | null>(null);
  const [lastFile, setLastFile] = useState<string | null>(null);
  return {
    current,
    lastFile,
    enter: (target) => {
      setCurrent(target);
      setLastFile(target.fileName);
    },
    leave: () => setCurrent(null),
    forget: () => {
      setCurrent(null);
      setLastFile(null);
    },
    decide: (fileName, decision) => {
      setCurrent(null);
      setLastFile(fileName);
      void commands.decideOnFile(fileName, decision);
    },
  };
}
