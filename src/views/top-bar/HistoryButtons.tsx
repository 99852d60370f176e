import { useMessages } from '@/i18n/react';
import { IconButton } from '@/ui-kit';
import { useKeysText } from '../shortcuts';
import type { BarActions } from './use-bar-actions';
import { useHistorySteps } from './use-history-steps';

/** Undo and redo, each naming its step. */
export function HistoryButtons({ actions }: { readonly actions: Pick<BarActions, 'undo' | 'redo'> }) {
  const { bar } = useMessages().app;
  const steps = useHistorySteps();
  const keysOf = useKeysText();
  return (
    <>
      {(['undo', 'redo'] as const).map((move) => {
        const label = steps[move] ?? bar[move];
        return (
          <IconButton
            key={move}
            icon={move}
            label={label}
            tooltip={bar.withKeys({ label, keys: keysOf(move) })}
            onPress={actions[move]}
            disabledReason={steps[move] === null ? bar.nothingTo[move] : undefined}
          />
        );
      })}
    </>
  );
}
