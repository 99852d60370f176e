import { Suspense, useState } from 'react';
import { useMessages } from '@/i18n/react';
import { useAppState, useFirstCommands } from '@/state';
import { IconButton, ResizeHandle, type SizeBounds } from '@/ui-kit';
import { LayersPanel } from '@/views/layers';
import { Sheet } from './lazy-views';
import { MapPane } from './MapPane';
import { TableDrawer } from './TableDrawer';
import { ViewBoundary } from './ViewBoundary';
import styles from './wide-layout.module.css';

const PANEL_BOUNDS: SizeBounds = { smallest: 264, largest: 440, initial: 304 };
const SHEET_BOUNDS: SizeBounds = { smallest: 320, largest: 560, initial: 360 };

/** Layers at left, map in the middle over the table, sheet at right. */
export function WideLayout() {
  const { app, errors } = useMessages();
  const hasSelection = useAppState((state) => state.selection.kind !== 'none');
  return (
    <div className={styles.columns}>
      <SidePanel />
      <main className={styles.centre}>
        <section id="map" className={styles.map} aria-label={app.layout.map} tabIndex={-1}>
          <ViewBoundary title={errors.mapTitle} advice={errors.mapAdvice}>
            <MapPane />
          </ViewBoundary>
        </section>
        <TableDrawer />
      </main>
      {hasSelection && <SheetPanel />}
    </div>
  );
}

function SidePanel() {
  const { app } = useMessages();
  const commands = useFirstCommands();
  const { panelOpen, panelWidth } = useAppState((state) => state.preferences);
  const [width, setWidth] = useState(panelWidth);
  if (!panelOpen) {
    return (
      <div className={styles.rail}>
        <IconButton
          icon="panel"
          label={app.layout.openPanel}
          tooltipPlacement="right"
          onPress={() => commands.setPreferences({ panelOpen: true })}
        />
      </div>
    );
  }
  return (
    <section id="panel" className={styles.side} style={{ width }} aria-label={app.layout.panel}>
      <div className={styles.scroller}>
        <ViewBoundary>
          <LayersPanel />
        </ViewBoundary>
        <div className={styles.fold}>
          <IconButton
            icon="panel"
            size="small"
            label={app.layout.closePanel}
            onPress={() => commands.setPreferences({ panelOpen: false })}
          />
        </div>
      </div>
      <ResizeHandle
        label={app.layout.resizePanel}
        panelIs="before"
        orientation="vertical"
        size={width}
        bounds={PANEL_BOUNDS}
        controls="panel"
        onResize={setWidth}
        onResizeEnd={(panel) => commands.setPreferences({ panelWidth: panel })}
      />
    </section>
  );
}

function SheetPanel() {
  const { app } = useMessages();
  const commands = useFirstCommands();
  const sheetWidth = useAppState((state) => state.preferences.sheetWidth);
  const [width, setWidth] = useState(sheetWidth);
  return (
    <aside id="sheet" className={styles.side} style={{ width }} aria-label={app.layout.sheet}>
      <ResizeHandle
        label={app.layout.resizeSheet}
        panelIs="after"
        orientation="vertical"
        size={width}
        bounds={SHEET_BOUNDS}
        controls="sheet"
        onResize={setWidth}
        onResizeEnd={(sheet) => commands.setPreferences({ sheetWidth: sheet })}
      />
      <div className={styles.scroller}>
        <ViewBoundary>
          <Suspense fallback={<p className={styles.loading}>{app.loading}</p>}>
            <Sheet onClose={commands.clearSelection} />
          </Suspense>
        </ViewBoundary>
      </div>
    </aside>
  );
}
