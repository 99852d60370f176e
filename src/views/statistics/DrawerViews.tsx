import { lazy, type ReactNode, Suspense, useDeferredValue, useState } from 'react';
import { useLocale } from '@/i18n/react';
import { statisticsWords } from '@/i18n/statistics';
import { DRAWER_VIEWS, type DrawerView, useAppState, useCommands } from '@/state';
import { Tabs } from '@/ui-kit';
import { TerritoryTable } from '../table';
import { GroupBar } from '../territory-group';
import { Evolution } from './evolution/Evolution';
import { Funnel } from './funnel/Funnel';
import { Inequality } from './inequality/Inequality';
import { NotTooMany } from './NotTooMany';
import { Ranking } from './ranking/Ranking';
import { ToolbarHost } from './toolbar-host';

const Multiples = lazy(async () => ({ default: (await import('./multiples/Multiples')).Multiples }));
const Distribution = lazy(async () => ({
  default: (await import('./distribution/Distribution')).Distribution,
}));
const EstablishmentTable = lazy(async () => ({
  default: (await import('../offer-filter')).EstablishmentTable,
}));
const TimeLines = lazy(async () => ({ default: (await import('./time-lines/TimeLines')).TimeLines }));
const Borders = lazy(async () => ({ default: (await import('./borders/Borders')).Borders }));
const Ages = lazy(async () => ({ default: (await import('./ages/Ages')).Ages }));
const Gaps = lazy(async () => ({ default: (await import('./gaps/Gaps')).Gaps }));
const WhiteZones = lazy(async () => ({ default: (await import('./white-zones/WhiteZones')).WhiteZones }));

/** Lines a chart may hold: each has a point a date. */
const LINES_AT_MOST = 500;

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
  const show = (drawerView: DrawerView) => commands.setPreferences({ drawerView });
  const contents: Readonly<Record<DrawerView, ReactNode>> = {
    table: <TerritoryTable toolbarHost={toolbarHost} />,
    gaps: (
      <Suspense fallback={null}>
        <NotTooMany>
          <Gaps />
        </NotTooMany>
      </Suspense>
    ),
    'white-zones': (
      <Suspense fallback={null}>
        <WhiteZones />
      </Suspense>
    ),
    ranking: <Ranking />,
    borders: (
      <Suspense fallback={null}>
        <NotTooMany>
          <Borders />
        </NotTooMany>
      </Suspense>
    ),
    distribution: (
      <Suspense fallback={null}>
        <NotTooMany>
          <Distribution />
        </NotTooMany>
      </Suspense>
    ),
    funnel: (
      <NotTooMany>
        <Funnel onSeeRanking={() => show('ranking')} />
      </NotTooMany>
    ),
    inequality: <Inequality />,
    evolution: (
      <NotTooMany>
        <Evolution />
      </NotTooMany>
    ),
    'time-lines': (
      <Suspense fallback={null}>
        <NotTooMany most={LINES_AT_MOST}>
          <TimeLines />
        </NotTooMany>
      </Suspense>
    ),
    ages: (
      <Suspense fallback={null}>
        <Ages />
      </Suspense>
    ),
    multiples: (
      <Suspense fallback={null}>
        <NotTooMany>
          <Multiples />
        </NotTooMany>
      </Suspense>
    ),
    establishments: (
      <Suspense fallback={null}>
        <EstablishmentTable />
      </Suspense>
    ),
  };
  return (
    <ToolbarHost value={toolbarHost}>
      <Tabs
        label={words.label}
        tabs={DRAWER_VIEWS.map((id) => ({
          id,
          label: words.views[id],
          content: id === drawn ? contents[id] : null,
        }))}
        selectedId={view}
        onSelect={show}
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
