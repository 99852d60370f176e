import { useMessages } from '@/i18n/react';
import { useAppState, useFirstCommands } from '@/state';
import { Button } from '@/ui-kit';

/** Where the figures of the map come from: that of the selected territory, that of France when none is. */
export function LegendOrigin() {
  const { sheet } = useMessages();
  const { askOrigin } = useFirstCommands();
  const indicatorId = useAppState((state) => state.document.settings.indicatorId);
  const selection = useAppState((state) => state.selection);
  const france = useAppState((_, app) => app.embedded.hierarchy.france.territories[0]?.code ?? '');
  const place = selection.kind === 'territory' ? selection : ({ level: 'france', code: france } as const);
  return (
    <div>
      <Button
        variant="quiet"
        size="small"
        icon="source"
        onPress={() => askOrigin({ indicatorId, level: place.level, code: place.code })}
      >
        {sheet.origin}
      </Button>
    </div>
  );
}
