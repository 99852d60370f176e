import { type ReactNode, Suspense } from 'react';
import { useMessages } from '@/i18n/react';
import { Dialog } from '@/ui-kit';
import { LayersPanel } from '@/views/layers';
import { Legend } from '@/views/legend';
import styles from './compact-layout.module.css';
import { DrawerViews } from './lazy-views';

/** What comes over the map of a small screen. */
export type Overlay = 'legend' | 'panel' | 'table';

interface CompactOverlayProps {
  readonly overlay: Overlay;
  readonly onClose: () => void;
}

/** The legend, the layers or the table, over the map. */
export function CompactOverlay({ overlay, onClose }: CompactOverlayProps) {
  const { app, legend } = useMessages();
  const overlays: Readonly<Record<Overlay, { readonly title: string; readonly content: ReactNode }>> = {
    legend: { title: legend.title, content: <Legend /> },
    panel: { title: app.layout.panelShort, content: <Panel /> },
    table: { title: app.layout.table, content: <Table /> },
  };
  const { title, content } = overlays[overlay];
  return (
    <Dialog
      title={title}
      closeLabel={app.close}
      isOpen
      onClose={onClose}
      placement="bottom"
      {...(overlay === 'table' ? { size: 'large' } : {})}
    >
      {content}
    </Dialog>
  );
}

function Panel() {
  return (
    <div className={styles.panel}>
      <LayersPanel />
    </div>
  );
}

function Table() {
  const { app } = useMessages();
  return (
    <div className={styles.table}>
      <Suspense fallback={<p>{app.loading}</p>}>
        <DrawerViews />
      </Suspense>
    </div>
  );
}
