import { lazy, Suspense, useState } from 'react';
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
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const hasSelection = useAppState((state) => state.selection.kind !== 'none');
  return (
    <main className={styles.screen}>
      <section id="map" className={styles.map} aria-label={app.layout.map} tabIndex={-1}>
        <ViewBoundary title={errors.mapTitle} advice={errors.mapAdvice}>
          <MapPane />
        </ViewBoundary>
      </section>
      <div className={styles.chips}>
        <Button size="small" icon="info" onPress={() => setOverlay('legend')}>
          {legend.title}
        </Button>
        <Button size="small" icon="layers" onPress={() => setOverlay('panel')}>
          {app.layout.panelShort}
        </Button>
        <Button size="small" icon="table" onPress={() => setOverlay('table')}>
          {app.layout.table}
        </Button>
      </div>
      {hasSelection && <BottomSheet />}
      {overlay !== null && (
        <Suspense fallback={null}>
          <CompactOverlay overlay={overlay} onClose={() => setOverlay(null)} />
        </Suspense>
      )}
    </main>
  );
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
