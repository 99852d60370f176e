import { lazy, Suspense, useLayoutEffect, useState } from 'react';
import { useMessages } from '@/i18n/react';
import { useAppState, useFirstCommands } from '@/state';
import { Button, IconButton } from '@/ui-kit';
import type { Overlay } from './CompactOverlay';
import styles from './compact-layout.module.css';
import { Sheet } from './lazy-views';
import { MapPane } from './MapPane';
import { ViewBoundary } from './ViewBoundary';

const CompactOverlay = lazy(async () => ({ default: (await import('./CompactOverlay')).CompactOverlay }));

type SheetHeight = 'peek' | 'half' | 'full';

const NEXT_HEIGHT: Readonly<Record<SheetHeight, SheetHeight>> = { peek: 'half', half: 'full', full: 'peek' };

/** The map over the whole screen; legend, layers, table and sheet come over it. */
export function CompactLayout() {
  const { app, legend, errors } = useMessages();
  const { shown, show } = useOverlay();
  const hasSelection = useAppState((state) => state.selection.kind !== 'none');
  return (
    <main className={styles.screen}>
      <section id="map" className={styles.map} aria-label={app.layout.map} tabIndex={-1}>
        <ViewBoundary title={errors.mapTitle} advice={errors.mapAdvice}>
          <MapPane />
        </ViewBoundary>
      </section>
      <div className={styles.chips}>
        <Button size="small" icon="info" onPress={() => show('legend')}>
          {legend.title}
        </Button>
        <Button size="small" icon="layers" onPress={() => show('panel')}>
          {app.layout.panelShort}
        </Button>
        <Button size="small" icon="table" onPress={() => show('table')}>
          {app.layout.table}
        </Button>
        {shown !== null && (
          <ViewBoundary>
            <Suspense fallback={null}>
              <CompactOverlay overlay={shown} onClose={() => show(null)} />
            </Suspense>
          </ViewBoundary>
        )}
      </div>
      {hasSelection && <BottomSheet />}
    </main>
  );
}

/** What is over the map: the table is there when the drawer of a wide screen would be open, and not at first. */
function useOverlay() {
  const { setPreferences } = useFirstCommands();
  const [other, setOther] = useState<Overlay | null>(null);
  const isTableOpen = useAppState(({ preferences }) => preferences.drawer !== 'closed');
  useLayoutEffect(() => setPreferences({ drawer: 'closed' }), [setPreferences]);
  return {
    shown: isTableOpen ? 'table' : other,
    show: (overlay: Overlay | null) => {
      setOther(overlay);
      setPreferences({ drawer: overlay === 'table' ? 'medium' : 'closed' });
    },
  } as const;
}

function BottomSheet() {
  const { app } = useMessages();
  const commands = useFirstCommands();
  const [height, setHeight] = useState<SheetHeight>('half');
  return (
    <aside className={styles.sheet} data-height={height} aria-label={app.layout.sheet}>
      <div className={styles.grip}>
        <IconButton
          icon={height === 'full' ? 'chevron-down' : 'chevron-up'}
          size="small"
          label={height === 'full' ? app.layout.shrinkSheet : app.layout.enlargeSheet}
          onPress={() => setHeight(NEXT_HEIGHT[height])}
        />
      </div>
      <ViewBoundary>
        <Suspense fallback={<p>{app.loading}</p>}>
          <Sheet onClose={commands.clearSelection} />
        </Suspense>
      </ViewBoundary>
    </aside>
  );
}
