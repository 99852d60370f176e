import type { ThemeName } from '@/cartography';
import { memoizeEach, memoizeLast, memoizePair } from '@/lib';
import type { AppState } from '../app-state';
import type { AppStore } from '../create-app-store';
import { withCategories } from './category-column';
import { narrowTable } from './narrow-table';
import type { StudyView } from './study';
import { createTableBuilder } from './table';
import type { TableView } from './table-view';

/** The table of a store, built when a view first asks: it is not part of the first page. */
const tableBuilderOf = memoizeEach(({ select }: AppStore) => ({
  build: createTableBuilder({ figures: select }),
  narrow: memoizePair(narrowTable),
  partOf: memoizeLast((study: StudyView | null, positions: readonly number[]) => ({ study, positions })),
}));

/** The territories studied of the level shown, with what the map says of them and the other figures of the dossier. */
export function selectTable(
  { document, largestSymbolPx }: AppState,
  app: AppStore,
  themeName: ThemeName,
): TableView {
  const { select } = app;
  const { level, figureMode } = document.settings;
  const chosen = select.chosen(document);
  const reference = select.reference(document);
  const against = { level, reference };
  const { build, narrow, partOf } = tableBuilderOf(app);
  const figures = build({
    hierarchy: select.hierarchy(document),
    level,
    results: select.tabled(document),
    chosen,
    mode: figureMode,
    smoothing: select.smoothing(document),
    comparison: select.comparison(document, chosen, against),
    sets: select.referenceSets(document, against),
    reference: select.referenceName(document, reference),
    fill: select.scene(document, themeName, largestSymbolPx).fill,
  });
  const { representation } = select.legend(document, themeName, largestSymbolPx);
  const whole = withCategories(figures, representation);
  const positions = select.studied(document, level);
  return positions === null ? whole : narrow(whole, partOf(select.study(document), positions));
}
