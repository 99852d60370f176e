import {
  buildLegend,
  buildScene,
  buildSceneInSteps,
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
import { categoryOf, type CategoryFamily, type Establishment, isFiltering } from '@/domain/offer';
import { type CoverageDataset, teamProvenance } from '@/domain/coverage';
import type { ProtectedColumn, Provenance } from '@/domain/measure';
import type { MappedLevel } from '@/domain/territory';
import type { IndicatorResult, Judgement, LevelUncertainty, Verdict } from '@/indicators';
import { memoizeLast, memoizeTwo, type Steps } from '@/lib';
import type { FigureMode, ProjectDocument } from '@/project';
import type { EmbeddedData } from '../embedded-data';
import { type ClassingView, createClassing } from './classing';
import type { DatasetSelectors } from './datasets';
import type { FigureSelectors } from './figures';
import type { NeedAndOffer, NeedAndOfferSelectors } from './need-and-offer';
import type { ComparisonBasis } from './references';
import type { OverlayBuilder } from './overlays';
import type { Representations } from './representations';
import { createShownOfferSelector, type ShownOffer } from './shown-offer';
import { rememberNarrowing, type StudySelectors, type StudyView } from './study';

/** What the map draws and what its legend says. */
export interface MapSelectors {
  /** @param largestSymbolPx - radius of the largest circle; that of a roomy map when left out. */
  readonly scene: (document: ProjectDocument, themeName: ThemeName, largestSymbolPx?: number) => Scene;
  /**
   * Computes what the scene is made of, a part at a step: it is then put together at once.
   *
   * @param largestSymbolPx - as for the scene.
   */
  readonly sceneAhead: (
    document: ProjectDocument,
    themeName: ThemeName,
    largestSymbolPx: number,
  ) => Steps<unknown>;
  /** @param largestSymbolPx - as for the scene. */
  readonly legend: (document: ProjectDocument, themeName: ThemeName, largestSymbolPx?: number) => LegendModel;
  /** The classes of the map, and how they stand to those that are locked. */
  readonly classing: (document: ProjectDocument) => ClassingView;
  /** What the legend is about, for the words that go with it. */
  readonly legendContext: (document: ProjectDocument) => LegendSubject;
  /** The establishments that the filter of the dossier lets through. */
  readonly shownOffer: (document: ProjectDocument) => ShownOffer;
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
  /** How many establishments the filter lets through, of how many; `null` when it lets all through. */
  readonly offerKept: { readonly shown: number; readonly total: number } | null;
  readonly coverage: Provenance;
  /** `null` when the whole country is studied. */
  readonly study: StudyView | null;
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
  readonly study: StudySelectors;
  readonly paintedPair: NeedAndOfferSelectors['paintedPair'];
  /** `null` until they are read. */
  readonly representations: () => Representations | null;
  /** `null` until they are read. */
  readonly overlays: () => OverlayBuilder | null;
}

/** Builds {@link MapSelectors}: parts of the scene that nothing changed stay the same objects. */
export function createMapSelectors(sources: MapSources): MapSelectors {
  const mapped = createFillChooser(sources);
  const { classify, requestOf, classing } = createClassing({ figures: sources.figures, mapped });
  const shownOffer = createShownOfferSelector(sources.datasets, sources.study);
  const inputOf = createInputBuilder({ ...sources, mapped, requestOf, shownOffer });
  const builders = { light: rememberingBuilders(classify), dark: rememberingBuilders(classify) };
  const createThemed = (themeName: ThemeName) =>
    createBuild(inputOf, { themeName, builders: builders[themeName] });
  const builds = { light: createThemed('light'), dark: createThemed('dark') };
  return {
    classing,
    shownOffer,
    scene: (document, themeName, largestSymbolPx = MAX_SYMBOL_RADIUS_PX) =>
      builds[themeName](document, largestSymbolPx).scene,
    sceneAhead: (document, themeName, largestSymbolPx) =>
      buildSceneInSteps(inputOf(document, { themeName, largestSymbolPx }), builders[themeName]),
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
      offerKept: keptOf(shownOffer(document), document),
      coverage: relaySource(sources.datasets.coverage(document)),
      study: sources.study.study(document),
    })),
  };
}

/** Where the relay teams that are drawn come from: their list, or the dataset as a whole when they are of several. */
function relaySource(coverage: CoverageDataset): Provenance {
  const [first, ...others] = teamProvenance(coverage, 'erhr');
  return first === undefined || others.length > 0 ? coverage.provenance : first;
}

function keptOf({ establishments, all }: ShownOffer, { settings }: ProjectDocument) {
  return isFiltering(settings.offerFilter) ? { shown: establishments.length, total: all.length } : null;
}

function readingOf(figures: FigureSelectors, document: ProjectDocument): FigureReading {
  const { level, figureMode } = document.settings;
  const chosen = figures.chosen(document);
  return {
    chosenMode: document.settings.measures.colors === 'count' ? 'raw' : figureMode,
    mode: colorMode(figures, document),
    comparison: figures.comparisonBasis(document),
    uncertainty:
      figureMode === 'raw' ? null : figures.uncertainty(chosen, level, figures.smoothing(document)),
  };
}

/** How what colours show is shown: counts are as they were counted. */
function colorMode(figures: FigureSelectors, document: ProjectDocument): FigureMode {
  if (document.settings.measures.colors === 'count') return 'raw';
  return figures.figureMode(document, figures.chosen(document));
}

const MARK_OF_VERDICT = {
  above: 'different',
  below: 'different',
  'not-different': 'not-different',
  undecided: 'undecided',
} as const satisfies Readonly<Record<Verdict, FillMark>>;

/** What the territories studied are painted by, as the mode has it. */
function createFillChooser({ figures, study }: Pick<MapSources, 'figures' | 'study'>) {
  const narrow = rememberNarrowing();
  const marksOf = memoizeTwo((judgements: readonly Judgement[], positions: readonly number[] | null) => {
    const marks = judgements.map(({ verdict }) => verdict && MARK_OF_VERDICT[verdict]);
    return positions === null ? marks : positions.map((position) => marks[position] ?? null);
  });
  return (document: ProjectDocument): Pick<ChoroplethInput, 'rate' | 'marks'> => {
    const { level } = document.settings;
    const positions = study.studied(document, level);
    const chosen = figures.chosen(document);
    const { colors } = document.settings.measures;
    const rate = chosen.figures[level][colors === 'count' ? 'numerator' : 'rate'];
    switch (colorMode(figures, document)) {
      case 'raw':
        return { rate: narrow(rate, positions) };
      case 'smoothed': {
        const uncertainty = figures.uncertainty(chosen, level, figures.smoothing(document));
        return { rate: narrow(uncertainty?.smoothed ?? rate, positions) };
      }
      case 'interval': {
        const reference = figures.reference(document);
        const { judgements } = figures.comparison(document, chosen, { level, reference });
        return { rate: narrow(rate, positions), marks: marksOf(judgements, positions) };
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
    studied: memoizeTwo(SCENE_BUILDERS.studied),
    classification,
    palette: memoizeTwo(SCENE_BUILDERS.palette),
    painted: memoizeTwo(SCENE_BUILDERS.painted),
    fill: memoizeTwo(SCENE_BUILDERS.fill),
    markFill: memoizeTwo(SCENE_BUILDERS.markFill),
    labelPoints: memoizeTwo(SCENE_BUILDERS.labelPoints),
    labels: memoizeTwo(SCENE_BUILDERS.labels),
    studiedFirst: memoizeTwo(SCENE_BUILDERS.studiedFirst),
    symbols: memoizeTwo(SCENE_BUILDERS.symbols),
    offer: memoizeTwo(SCENE_BUILDERS.offer),
    coverage: memoizeTwo(SCENE_BUILDERS.coverage),
  };
}

/** What circles are drawn in proportion to. */
function circleColumn(figures: FigureSelectors, document: ProjectDocument): ProtectedColumn {
  const { level, measures } = document.settings;
  const shown = figures.symbols(document).figures[level];
  return measures.circles === 'rate' ? shown.rate : shown.numerator;
}

interface InputSources extends MapSources {
  readonly mapped: ReturnType<typeof createFillChooser>;
  readonly requestOf: ReturnType<typeof createClassing>['requestOf'];
  readonly shownOffer: MapSelectors['shownOffer'];
}

function createInputBuilder(sources: InputSources) {
  const { embedded, datasets, figures, study, representations, overlays } = sources;
  const { mapped, requestOf, shownOffer } = sources;
  const narrow = rememberNarrowing();
  const visibleEstablishments = memoizeTwo(
    (establishments: readonly Establishment[], hidden: readonly CategoryFamily[]) =>
      establishments.filter(({ categoryCode }) => {
        const family = categoryOf(categoryCode)?.family;
        return family !== undefined && !hidden.includes(family);
      }),
  );
  const drawnCoverage = memoizeTwo(
    (coverage: CoverageDataset, studied: ReadonlySet<string> | null): CoverageDataset => ({
      ...coverage,
      teams: coverage.teams.filter(
        ({ kind, departements }) =>
          kind === 'erhr' && (studied === null || departements.some((code) => studied.has(code))),
      ),
    }),
  );
  return (document: ProjectDocument, { themeName, largestSymbolPx }: SceneLook): SceneInput => {
    const { level, layers, hiddenFamilies, fillBy } = document.settings;
    const departements = study.studiedCodes(document, 'departement');
    const isPlain = fillBy === 'indicator';
    return {
      hierarchy: datasets.hierarchy(document),
      contours: datasets.contours(document),
      context: embedded.context,
      level,
      studiedCodes: study.studiedCodes(document, level),
      themeName,
      choropleth: layers.choropleth && isPlain ? { ...mapped(document), ...requestOf(document) } : null,
      representation:
        layers.choropleth && !isPlain
          ? (representations()?.(document, { themeName, largestSymbolPx }) ?? null)
          : null,
      overlays: overlays()?.(document) ?? null,
      largestSymbolPx,
      needCounts: layers.symbols
        ? narrow(circleColumn(figures, document), study.studied(document, level))
        : null,
      establishments: layers.offer
        ? visibleEstablishments(shownOffer(document).establishments, hiddenFamilies)
        : null,
      coverage: layers.coverage ? drawnCoverage(datasets.coverage(document), departements) : null,
    };
  };
}
