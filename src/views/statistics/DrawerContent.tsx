import { type ComponentType, lazy, Suspense, use } from 'react';
import type { DrawerView } from '@/state';
import { TerritoryTable } from '../table';
import { Evolution } from './evolution/Evolution';
import { Funnel } from './funnel/Funnel';
import { Inequality } from './inequality/Inequality';
import { NotTooMany } from './NotTooMany';
import { Ranking } from './ranking/Ranking';
import { ToolbarHost } from './toolbar-host';

/** A view of the drawer. */
interface Content {
  readonly View: ComponentType;
  /** Territories it may draw and still be read; all of them where it is left out. */
  readonly most?: number;
}

/** Marks a chart may hold and still be read and answer at once: a région cut into communes has fewer. */
const MARKS_AT_MOST = 5000;

/** Lines a chart may hold: each has a point a date. */
const LINES_AT_MOST = 500;

const CONTENTS: Readonly<Record<DrawerView, Content>> = {
  table: { View: Table },
  gaps: {
    View: lazy(async () => ({ default: (await import('./gaps/Gaps')).Gaps })),
    most: MARKS_AT_MOST,
  },
  'white-zones': {
    View: lazy(async () => ({ default: (await import('./white-zones/WhiteZones')).WhiteZones })),
  },
  ranking: { View: Ranking },
  borders: {
    View: lazy(async () => ({ default: (await import('./borders/Borders')).Borders })),
    most: MARKS_AT_MOST,
  },
  distribution: {
    View: lazy(async () => ({ default: (await import('./distribution/Distribution')).Distribution })),
    most: MARKS_AT_MOST,
  },
  funnel: { View: Funnel, most: MARKS_AT_MOST },
  inequality: { View: Inequality },
  evolution: { View: Evolution, most: MARKS_AT_MOST },
  'time-lines': {
    View: lazy(async () => ({ default: (await import('./time-lines/TimeLines')).TimeLines })),
    most: LINES_AT_MOST,
  },
  ages: { View: lazy(async () => ({ default: (await import('./ages/Ages')).Ages })) },
  multiples: {
    View: lazy(async () => ({ default: (await import('./multiples/Multiples')).Multiples })),
    most: MARKS_AT_MOST,
  },
  establishments: {
    View: lazy(async () => ({ default: (await import('../offer-filter')).EstablishmentTable })),
  },
};

/** What a tab of the drawer shows, or why it draws nothing of so many territories. */
export function DrawerContent({ view }: { readonly view: DrawerView }) {
  const { View, most = Infinity } = CONTENTS[view];
  return (
    <Suspense fallback={null}>
      <NotTooMany most={most}>
        <View />
      </NotTooMany>
    </Suspense>
  );
}

function Table() {
  return <TerritoryTable toolbarHost={use(ToolbarHost)} />;
}
