import {
  buildLegend,
  buildScene,
  buildSceneInSteps,
  type LegendModel,
  MAX_SYMBOL_RADIUS_PX,
  type Scene,
  SCENE_BUILDERS,
  type SceneBuilders,
  type ThemeName,
} from '@/cartography';
import { memoizeLast, memoizeTwo, type Steps } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { EmbeddedData } from '../embedded-data';
import { type ClassingView, createClassing } from './classing';
import type { DatasetSelectors } from './datasets';
import type { FigureSelectors } from './figures';
import { createLegendSubject, type LegendSubject } from './legend-subject';
import { createFillSelector } from './map-fill';
import type { NeedAndOfferSelectors } from './need-and-offer';
import type { OverlayBuilder } from './overlays';
import type { Representations } from './representations';
import { createInputBuilder, type InputBuilder } from './scene-input';
import { createShownOfferSelector, type ShownOffer } from './shown-offer';
import type { StudySelectors } from './study';

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
  const fill = createFillSelector(sources);
  const { classify, requestOf, classing } = createClassing({ figures: sources.figures, mapped: fill });
  const shownOffer = createShownOfferSelector(sources.datasets, sources.study);
  const inputOf = createInputBuilder({ ...sources, fill, requestOf, shownOffer });
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
    legendContext: createLegendSubject({ ...sources, classing, shownOffer }),
  };
}

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
