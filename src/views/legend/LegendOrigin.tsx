import { lazy, Suspense } from 'react';
import { unitOfTerm } from '@/indicators';
import { useMessages } from '@/i18n/react';
import { useAppState, useFirstCommands } from '@/state';
import { Button } from '@/ui-kit';
import styles from './legend.module.css';

const MapPerimeter = lazy(async () => ({ default: (await import('../perimeter')).MapPerimeter }));

/**
 * Where the figures of the map come from, that of the selected territory or that of France when none is; and, where
 * places are counted, which of them are and the way to change it.
 */
export function LegendOrigin() {
  const { legend } = useMessages();
  const { askOrigin } = useFirstCommands();
  const { definition } = useAppState((state, app) => app.select.chosen(state.document));
  const selection = useAppState((state) => state.selection);
  const france = useAppState((_, app) => app.embedded.hierarchy.france.territories[0]?.code ?? '');
  const place = selection.kind === 'territory' ? selection : ({ level: 'france', code: france } as const);
  return (
    <div className={styles.ways}>
      <Button
        variant="quiet"
        size="small"
        icon="source"
        onPress={() => askOrigin({ indicatorId: definition.id, level: place.level, code: place.code })}
      >
        {legend.origin}
      </Button>
      {[definition.numerator, definition.denominator].some((term) => unitOfTerm(term) === 'places') && (
        <Suspense fallback={null}>
          <MapPerimeter />
        </Suspense>
      )}
    </div>
  );
}
