import {
  buildLegend,
  buildScene,
  type ChoroplethInput,
  type FillMark,
  type LegendModel,
  MAX_SYMBOL_RADIUS_PX,
  type Scene,
  SCENE_BUILDERS,
  type SceneBuilders,
  type SceneInput,
  type ThemeName,
} from '@/cartography';
import { categoryOf, type CategoryFamily, type OfferDataset } from '@/domain/offer';
import type { CoverageDataset } from '@/domain/coverage';
import type { Provenance } from '@/domain/measure';
import type { MappedLevel } from '@/domain/territory';
import type { IndicatorResult, Judgement, LevelUncertainty, Verdict } from '@/indicators';
import { memoizeLast } from '@/lib';
import type { FigureMode, ProjectDocument } from '@/project';
import type { EmbeddedData } from '../embedded-data';
import { type ClassingView, createClassing } from './classing';
import type { DatasetSelectors } from './datasets';
import type { FigureSelectors } from './figures';
import type { NeedAndOffer, NeedAndOfferSelectors } from './need-and-offer';
import type { ComparisonBasis } from './references';

/** What the map draws and what its legend says. */
export interface MapSelectors {
  /** @param largestSymbolPx - radius of the largest circle; that of a roomy map when left out. */
  readonly scene: (document: ProjectDocument, themeName: ThemeName, largestSymbolPx?: number) => Scene;
  /** @param largestSymbolPx - as for the scene. */
  readonly legend: (document: ProjectDocument, themeName: ThemeName, largestSymbolPx?: number) => LegendModel;
  /** The classes of the map, and how they stand to those that are locked. */
  readonly classing: (document: ProjectDocument) => ClassingView;
  /** What the legend is about, for the words that go with it. */
  readonly legendContext: (document: ProjectDocument) => LegendSubject;
}

/** The indicators and sources a legend names. */
export interface LegendSubject {
  readonly level: MappedLevel;
  readonly indicator: IndicatorResult;
  /** The two that paint the map; `null` where `indicator` does. */
  readonly pair: NeedAndOffer | null;
  readonly reading: FigureReading;
  readonly classes: ClassingView;
  readonly symbols: IndicatorResult;
  readonly offer: Provenance;
  readonly coverage: Provenance;
}

/** How the rates of a map are shown, and what that rests on. */
export interface FigureReading {
  /** As chosen in the dossier. */
  readonly chosenMode: FigureMode;
  /** The one in force: rates of what is no sample are shown as counted. */
  readonly mode: FigureMode;
  /** What rates are held against, and how. */
  readonly comparison: ComparisonBasis;
  /** `null` when the numerator is no sample. */
  readonly uncertainty: LevelUncertainty | null;
}

interface MapSources {
  readonly embedded: EmbeddedData;
  readonly datasets: DatasetSelectors;
  readonly figures: FigureSelectors;
  readonly paintedPair: NeedAndOfferSelectors['paintedPair'];
}

/** Builds {@link MapSelectors}: parts of the scene that nothing changed stay the same objects. */
export function createMapSelectors(sources: MapSources): MapSelectors {
  const mapped = createFillChooser(sources.figures);
  const { classify, requestOf, classing } = createClassing({ figures: sources.figures, mapped });
  const inputOf = createInputBuilder({ ...sources, mapped, requestOf });
  const createThemed = (themeName: ThemeName) =>
    createBuild(inputOf, { themeName, builders: rememberingBuilders(classify) });
  const builds = { light: createThemed('light'), dark: createThemed('dark') };
  return {
    classing,
    scene: (document, themeName, largestSymbolPx = MAX_SYMBOL_RADIUS_PX) =>
      builds[themeName](document, largestSymbolPx).scene,
    legend: (document, themeName, largestSymbolPx = MAX_SYMBOL_RADIUS_PX) =>
      builds[themeName](document, largestSymbolPx).legend,
    legendContext: memoizeLast((document: ProjectDocument) => ({
      level: document.settings.level,
      indicator: sources.figures.chosen(document),
      pair: sources.paintedPair(document),
      reading: readingOf(sources.figures, document),
      classes: classing(document),
      symbols: sources.figures.symbols(document),
      offer: sources.datasets.datedOffer(document).provenance,
      coverage: sources.datasets.coverage(document).provenance,
    })),
  };
}

function readingOf(figures: FigureSelectors, document: ProjectDocument): FigureReading {
  const { level, figureMode } = document.settings;
  const chosen = figures.chosen(document);
  return {
    chosenMode: figureMode,
    mode: figures.figureMode(document, chosen),
    comparison: figures.comparisonBasis(document),
    uncertainty:
      figureMode === 'raw' ? null : figures.uncertainty(chosen, level, figures.smoothing(document)),
  };
}

const MARK_OF_VERDICT = {
  above: 'different',
  below: 'different',
  'not-different': 'not-different',
  undecided: 'undecided',
} as const satisfies Readonly<Record<Verdict, FillMark>>;

/** What territories are painted by, as the mode has it. */
function createFillChooser(figures: FigureSelectors) {
  const marksOf = memoizeLast((judgements: readonly Judgement[]) =>
    judgements.map(({ verdict }) => verdict && MARK_OF_VERDICT[verdict]),
  );
  return (document: ProjectDocument): Pick<ChoroplethInput, 'rate' | 'marks'> => {
    const { level } = document.settings;
    const chosen = figures.chosen(document);
    const { rate } = chosen.figures[level];
    switch (figures.figureMode(document, chosen)) {
      case 'raw':
        return { rate };
      case 'smoothed':
        return { rate: figures.uncertainty(chosen, level, figures.smoothing(document))?.smoothed ?? rate };
      case 'interval': {
        const reference = figures.reference(document);
        const { judgements } = figures.comparison(document, chosen, { level, reference });
        return { rate, marks: marksOf(judgements) };
      }
    }
  };
}

type SceneLook = Pick<SceneInput, 'themeName' | 'largestSymbolPx'>;

type InputBuilder = ReturnType<typeof createInputBuilder>;

/** A build for each theme: an export in the light one does not make the dark screen forget its own. */
function createBuild(
  inputOf: InputBuilder,
  { themeName, builders }: { readonly themeName: ThemeName; readonly builders: SceneBuilders },
) {
  return memoizeLast((document: ProjectDocument, largestSymbolPx: number) => {
    const input = inputOf(document, { themeName, largestSymbolPx });
    const scene = buildScene(input, builders);
    return { scene, legend: buildLegend(input, scene, builders) };
  });
}

function rememberingBuilders(classification: SceneBuilders['classification']): SceneBuilders {
  return {
    classification,
    palette: memoizeLast(SCENE_BUILDERS.palette),
    fill: memoizeLast(SCENE_BUILDERS.fill),
    markFill: memoizeLast(SCENE_BUILDERS.markFill),
    bivariate: memoizeLast(SCENE_BUILDERS.bivariate),
    labelPoints: memoizeLast(SCENE_BUILDERS.labelPoints),
    labels: memoizeLast(SCENE_BUILDERS.labels),
    symbols: memoizeLast(SCENE_BUILDERS.symbols),
    offer: memoizeLast(SCENE_BUILDERS.offer),
    coverage: memoizeLast(SCENE_BUILDERS.coverage),
  };
}

interface InputSources extends MapSources {
  readonly mapped: ReturnType<typeof createFillChooser>;
  readonly requestOf: ReturnType<typeof createClassing>['requestOf'];
}

function createInputBuilder({ embedded, datasets, figures, paintedPair, mapped, requestOf }: InputSources) {
  const bivariateOf = memoizeLast(({ need, offer }: NeedAndOffer, level: MappedLevel) => ({
    need: need.figures[level].rate,
    offer: offer.figures[level].rate,
  }));
  const visibleEstablishments = memoizeLast((offer: OfferDataset, hidden: readonly CategoryFamily[]) =>
    offer.establishments.filter(({ categoryCode }) => {
      const family = categoryOf(categoryCode)?.family;
      return family !== undefined && !hidden.includes(family);
    }),
  );
  const drawnCoverage = memoizeLast((coverage: CoverageDataset): CoverageDataset => ({
    ...coverage,
    teams: coverage.teams.filter((team) => team.kind === 'erhr'),
  }));
  return (document: ProjectDocument, { themeName, largestSymbolPx }: SceneLook): SceneInput => {
    const { level, layers, hiddenFamilies } = document.settings;
    const pair = paintedPair(document);
    return {
      hierarchy: embedded.hierarchy,
      contours: datasets.contours(document),
      context: embedded.context,
      level,
      themeName,
      choropleth: layers.choropleth && pair === null ? { ...mapped(document), ...requestOf(document) } : null,
      bivariate: layers.choropleth && pair !== null ? bivariateOf(pair, level) : null,
      largestSymbolPx,
      needCounts: layers.symbols ? figures.symbols(document).figures[level].numerator : null,
      establishments: layers.offer
        ? visibleEstablishments(datasets.datedOffer(document), hiddenFamilies)
        : null,
      coverage: layers.coverage ? drawnCoverage(datasets.coverage(document)) : null,
    };
  };
}
