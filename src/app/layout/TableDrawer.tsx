import { Suspense } from 'react';
import { useMessages } from '@/i18n/react';
import { type DrawerView, useAppState, useFirstCommands } from '@/state';
import { Button, IconButton } from '@/ui-kit';
import { DrawerViews } from './lazy-views';
import styles from './table-drawer.module.css';
import { ViewBoundary } from './ViewBoundary';

/** Views that say little in two fifths of the window: the drawer is then half of it. */
const ROOMY: readonly DrawerView[] = ['gaps', 'distribution', 'multiples', 'time-lines', 'establishments'];

/** The table and the charts under the map: folded to a bar, or over two heights. */
export function TableDrawer() {
  const { app } = useMessages();
  const commands = useFirstCommands();
  const drawer = useAppState((state) => state.preferences.drawer);
  const isRoomy = useAppState((state) => ROOMY.includes(state.preferences.drawerView));
  return (
    <section
      className={styles.drawer}
      data-size={drawer}
      data-roomy={isRoomy}
      aria-label={app.layout.table}
      id="table"
    >
      {drawer === 'closed' ? (
        <div className={styles.bar}>
          <Button
            variant="quiet"
            size="small"
            icon="table"
            aria-expanded={false}
            onPress={() => commands.setPreferences({ drawer: 'medium' })}
          >
            {app.layout.openTable}
          </Button>
        </div>
      ) : (
        <div className={styles.content}>
          <ViewBoundary>
            <Suspense fallback={<Loading />}>
              <DrawerViews tools={<DrawerTools />} />
            </Suspense>
          </ViewBoundary>
        </div>
      )}
    </section>
  );
}

function Loading() {
  const { app } = useMessages();
  return (
    <div className={styles.bar}>
      <p className={styles.loading}>{app.loading}</p>
      <DrawerTools />
    </div>
  );
}

/** What makes the drawer taller, and what folds it. */
function DrawerTools() {
  const { app } = useMessages();
  const commands = useFirstCommands();
  const isTall = useAppState((state) => state.preferences.drawer === 'tall');
  return (
    <div className={styles.tools}>
      <IconButton
        icon={isTall ? 'chevron-down' : 'chevron-up'}
        size="small"
        label={isTall ? app.layout.shrinkTable : app.layout.enlargeTable}
        onPress={() => commands.setPreferences({ drawer: isTall ? 'medium' : 'tall' })}
      />
      <IconButton
        icon="close"
        size="small"
        label={app.layout.closeTable}
        onPress={() => commands.setPreferences({ drawer: 'closed' })}
      />
    </div>
  );
}
