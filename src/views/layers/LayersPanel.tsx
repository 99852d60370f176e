import { lazy, Suspense } from 'react';
import { useMessages } from '@/i18n/react';
import { Disclosure } from '@/ui-kit';
import { Legend } from '../legend';
import { MapSubject } from './MapSubject';
import styles from './layers.module.css';

const PanelSettings = lazy(async () => ({ default: (await import('./PanelSettings')).PanelSettings }));

/** The left panel: what the map shows and how it reads, then the settings behind it. */
export function LayersPanel() {
  const { app, layers, legend } = useMessages();
  return (
    <div className={styles.panel}>
      <Disclosure title={layers.title} headingLevel={2} defaultExpanded>
        <MapSubject />
      </Disclosure>
      <Disclosure title={legend.title} headingLevel={2} defaultExpanded>
        <Legend />
      </Disclosure>
      <Suspense fallback={<p className={styles.note}>{app.loading}</p>}>
        <PanelSettings />
      </Suspense>
    </div>
  );
}
