import { Suspense, useState } from 'react';
import { useMessages } from '@/i18n/react';
import { useAppState, useCommands } from '@/state';
import { Button, IconButton } from '@/ui-kit';
import { TerritoryTable } from './lazy-views';
import styles from './table-drawer.module.css';
import { ViewBoundary } from './ViewBoundary';

/** The table under the map: folded to a bar, or over two heights. */
export function TableDrawer() {
  const { app } = useMessages();
  const commands = useCommands();
  const drawer = useAppState((state) => state.preferences.drawer);
  const isOpen = drawer !== 'closed';
  const [toolbarHost, setToolbarHost] = useState<HTMLElement | null>(null);
  return (
    <section className={styles.drawer} data-size={drawer} aria-label={app.layout.table} id="table">
      <div className={styles.bar}>
        <Button
          variant="quiet"
          size="small"
          icon="table"
          aria-expanded={isOpen}
          onPress={() => commands.setPreferences({ drawer: isOpen ? 'closed' : 'medium' })}
        >
          {isOpen ? app.layout.closeTable : app.layout.openTable}
        </Button>
        <div className={styles.toolbar} ref={setToolbarHost} />
        {isOpen && (
          <IconButton
            icon={drawer === 'tall' ? 'chevron-down' : 'chevron-up'}
            size="small"
            label={drawer === 'tall' ? app.layout.shrinkTable : app.layout.enlargeTable}
            onPress={() => commands.setPreferences({ drawer: drawer === 'tall' ? 'medium' : 'tall' })}
          />
        )}
      </div>
      {isOpen && (
        <div className={styles.content}>
          <ViewBoundary>
            <Suspense fallback={<p className={styles.loading}>{app.loading}</p>}>
              <TerritoryTable toolbarHost={toolbarHost} />
            </Suspense>
          </ViewBoundary>
        </div>
      )}
    </section>
  );
}
