import type { ReactNode } from 'react';
import { Button } from '@/ui-kit';
import styles from './comparison.module.css';
import type { SetDraft } from './use-set-draft';

interface SetActionsProps {
  readonly draft: SetDraft;
  /** The territories of the set. */
  readonly codes: readonly string[];
  readonly words: { readonly clear: string; readonly keep: string; readonly empty: string };
  readonly onKeep: () => void;
  /** What else can be done with the set. */
  readonly children?: ReactNode;
}

/** Empties a set of territories, or keeps it: an empty one cannot be kept, and says so. */
export function SetActions({ draft, codes, words, onKeep, children }: SetActionsProps) {
  return (
    <div className={styles.actions}>
      {codes.length > 0 && (
        <Button variant="quiet" onPress={() => draft.toggle(codes, false)}>
          {words.clear}
        </Button>
      )}
      {children}
      <Button
        variant="primary"
        onPress={onKeep}
        disabledReason={codes.length === 0 ? words.empty : undefined}
      >
        {words.keep}
      </Button>
    </div>
  );
}
