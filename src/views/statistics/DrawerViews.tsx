import { type ReactNode, useDeferredValue, useState } from 'react';
import { useLocale } from '@/i18n/react';
import { statisticsWords } from '@/i18n/statistics';
import { DRAWER_VIEWS, type DrawerView, useAppState, useCommands } from '@/state';
import { Tabs } from '@/ui-kit';
import { GroupBar } from '../territory-group';
import { DrawerContent } from './DrawerContent';
import { ToolbarHost } from './toolbar-host';

interface DrawerViewsProps {
  /** Stands at the end of the tabs: what folds or enlarges the drawer. */
  readonly tools?: ReactNode;
}

/** The territories as a table, a ranking, a funnel, indices of inequality or over time; the view is remembered on this device. Its tab answers first. */
export function DrawerViews({ tools }: DrawerViewsProps) {
  const words = statisticsWords(useLocale());
  const commands = useCommands();
  const view = useAppState((state) => state.preferences.drawerView);
  const drawn = useDeferredValue<DrawerView | null>(view, null);
  const [toolbarHost, setToolbarHost] = useState<HTMLElement | null>(null);
  return (
    <ToolbarHost value={toolbarHost}>
      <Tabs
        label={words.label}
        tabs={DRAWER_VIEWS.map((id) => ({
          id,
          label: words.views[id],
          content: id === drawn ? <DrawerContent view={id} /> : null,
        }))}
        selectedId={view}
        onSelect={(drawerView) => commands.setPreferences({ drawerView })}
        aside={
          <>
            <div ref={setToolbarHost} />
            {tools ?? <GroupBar />}
          </>
        }
        fills
      />
    </ToolbarHost>
  );
}
