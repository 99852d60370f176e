import type { ThemeName } from '@/cartography';
import type { FigureHistory } from '@/domain/population';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { AppState } from '../app-state';
import type { EmbeddedData } from '../embedded-data';
import { createDatasetSelectors, type DatasetSelectors } from './datasets';
import { createFigureSelectors, type FigureSelectors } from './figures';
import { createMapSelectors, type MapSelectors } from './map';
import { createSecrecySelectors, type SecrecySelectors } from './secrecy';
import { createNeedIntervalSelector } from './need-intervals';
import { buildSearchEntries, type SearchEntry } from './search';
import { createSheetSelectors, type SheetSelectors } from './sheet';
import { createTableBuilder } from './table';
import { createTooltipSelector } from './tooltip';
import type { TableView, TooltipView } from './views';

/** Everything screens derive from the state. */
export interface Selectors
  extends DatasetSelectors, FigureSelectors, MapSelectors, SecrecySelectors, SheetSelectors {
  readonly table: (state: AppState, themeName: ThemeName) => TableView;
  readonly tooltip: (state: AppState) => TooltipView | null;
  readonly searchEntries: (state: AppState) => readonly SearchEntry[];
}

/** Builds the selectors of a store. Each keeps its last result, so they are made once a store. */
export function createSelectors(embedded: EmbeddedData, formerYears: () => FigureHistory): Selectors {
  const datasets = createDatasetSelectors(embedded, formerYears);
  const figures = createFigureSelectors(embedded, datasets);
  const sources = { embedded, datasets, figures };
  const map = createMapSelectors(sources);
  const buildTable = createTableBuilder({ hierarchy: embedded.hierarchy, figures });
  const entries = memoizeLast(buildSearchEntries);
  const against = (document: ProjectDocument) => ({
    level: document.settings.level,
    reference: figures.reference(document),
  });
  return {
    ...datasets,
    ...figures,
    ...map,
    ...createSecrecySelectors(embedded, datasets),
    table: ({ document, largestSymbolPx }, themeName) =>
      buildTable({
        level: document.settings.level,
        results: figures.tabled(document),
        chosen: figures.chosen(document),
        mode: document.settings.figureMode,
        smoothing: figures.smoothing(document),
        comparison: figures.comparison(document, figures.chosen(document), against(document)),
        sets: figures.referenceSets(document, against(document)),
        reference: figures.referenceName(document, figures.reference(document)),
        fill: map.scene(document, themeName, largestSymbolPx).fill,
      }),
    ...createSheetSelectors({
      ...sources,
      needIntervals: createNeedIntervalSelector(embedded, datasets),
    }),
    tooltip: createTooltipSelector(sources),
    searchEntries: ({ document }) => entries(embedded.hierarchy, datasets.datedOffer(document)),
  };
}
