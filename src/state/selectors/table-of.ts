import type { ThemeName } from '@/cartography';
import type { AppState } from '../app-state';
import type { AppStore } from '../create-app-store';
import { createTableBuilder } from './table';
import type { TableView } from './views';

type TableBuilder = ReturnType<typeof createTableBuilder>;

const byStore = new WeakMap<AppStore, TableBuilder>();

/** The table of a store, built when a view first asks: it is not part of the first page. */
function tableBuilderOf(app: AppStore): TableBuilder {
  const known =
    byStore.get(app) ?? createTableBuilder({ hierarchy: app.embedded.hierarchy, figures: app.select });
  byStore.set(app, known);
  return known;
}

/** The territories of the level shown, with what the map says of them and the other figures of the dossier. */
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
  return tableBuilderOf(app)({
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
}
