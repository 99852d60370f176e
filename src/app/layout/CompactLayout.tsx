import { Suspense, useState } from 'react';
import { useMessages } from '@/i18n/react';
import { useAppState, useCommands } from '@/state';
import { Button, Dialog, IconButton } from '@/ui-kit';
import { LayersPanel } from '@/views/layers';
import { Legend } from '@/views/legend';
import styles from './compact-layout.module.css';
import { DrawerViews, Sheet } from './lazy-views';
import { MapPane } from './MapPane';
import { ViewBoundary } from './ViewBoundary';

type Overlay = 'legend' | 'panel' | 'table' | null;
type SheetHeight = 'peek' | 'half' | 'full';

const NEXT_HEIGHT: Readonly<Record<SheetHeight, SheetHeight>> = { peek: 'half', half: 'full', full: 'peek' };

/** The map over the whole screen; legend, layers, table and sheet come over it. */
export function CompactLayout() {
  const { app, legend, errors } = useMessages();
  const [overlay, setOverlay] = useState<Overlay>(null);
  const hasSelection = useAppState((state) => state.selection.kind !== 'none');
  const close = () => setOverlay(null);
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
      <Dialog
        title={legend.title}
        closeLabel={app.close}
        isOpen={overlay === 'legend'}
        onClose={close}
        placement="bottom"
      >
        <Legend />
      </Dialog>
      <Dialog
        title={app.layout.panel}
        closeLabel={app.close}
        isOpen={overlay === 'panel'}
        onClose={close}
        placement="bottom"
      >
        <LayersPanel />
      </Dialog>
      <Dialog
        title={app.layout.table}
        closeLabel={app.close}
        isOpen={overlay === 'table'}
        onClose={close}
        placement="bottom"
        size="large"
      >
        <div className={styles.table}>
          <Suspense fallback={<p>{app.loading}</p>}>
            <DrawerViews />
          </Suspense>
        </div>
      </Dialog>
    </main>
  );
}

function BottomSheet() {
  const { app } = useMessages();
  const commands = useCommands();
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
