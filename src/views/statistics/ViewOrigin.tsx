import { describeIndicator } from '@/i18n';
import { useMessages } from '@/i18n/react';
import type { IndicatorResult } from '@/indicators';
import { selectedCodeAt, useAppState, useAppStore, useCommands } from '@/state';
import { IconButton } from '@/ui-kit';

interface ViewOriginProps {
  /** What the view counts: one figure, or two that it compares. */
  readonly results: readonly IndicatorResult[];
}

/** Asks where the figures of a view come from: those of the territory selected at its level, else of France. */
export function ViewOrigin({ results }: ViewOriginProps) {
  const messages = useMessages();
  const { askOrigin } = useCommands();
  const { hierarchy } = useAppStore().embedded;
  const level = useAppState((state) => state.document.settings.level);
  const code = useAppState((state) => selectedCodeAt(state.selection, level));
  const france = { level: 'france', code: hierarchy.france.territories[0]?.code ?? '' } as const;
  const place = code === null ? france : { level, code };
  return results.map((result) => (
    <IconButton
      key={result.definition.id}
      icon="source"
      size="small"
      label={`${messages.legend.origin} ${describeIndicator(result, messages).name}`}
      onPress={() => askOrigin({ indicatorId: result.definition.id, ...place })}
    />
  ));
}
