import type { CoverageDataset } from '@/domain/coverage';
import type { ProtectedColumn } from '@/domain/measure';
import type { Establishment } from '@/domain/offer';
import {
  type ContourCollection,
  contoursAt,
  type ContourSet,
  type MappedLevel,
  type TerritoryHierarchy,
} from '@/domain/territory';
import { type Steps, takeAllSteps } from '@/lib';
import type { ClassificationSpec } from '../classification/class-method';
import { buildClassification, type Classification } from '../classification/classification';
import {
  buildChoroplethPalette,
  type ChoroplethPalette,
  type PaletteLook,
} from '../palette/choropleth-palette';
import { FAMILY_COLORS } from '../palette/family-colors';
import { BARE_THEMES, MAP_THEMES, type ThemeName } from '../palette/theme';
import type { Overlays } from '../overlays';
import type { Representation } from '../representations';
import { buildCoverage } from './build-coverage';
import { buildFill, listPainted, markFill } from './build-fill';
import { buildLabelPoints } from './build-label-points';
import { buildLabels } from './build-labels';
import { buildOffer } from './build-offer';
import { buildSymbols } from './build-symbols';
import { keepContours } from './keep-contours';
import { studiedFirst } from './studied-first';
import type { ContextLand, FillMark, Scene, TerritoryPaint } from './scene';

/** The rates a choropleth shows. */
export interface ChoroplethInput {
  /** Rates at the level of the map. */
  readonly rate: ProtectedColumn;
  readonly look: PaletteLook;
  readonly classification: ClassificationSpec;
  /** How each rate stands to a reference, by position; left out where none is held against one. */
  readonly marks?: readonly (FillMark | null)[];
}

/** What a scene is built from. A layer that is off is `null`. */
export interface SceneInput {
  readonly hierarchy: TerritoryHierarchy;
  readonly contours: ContourSet;
  readonly context: ContextLand;
  readonly level: MappedLevel;
  /** Codes of the territories of the level that the map is about; `null` for all. */
  readonly studiedCodes: ReadonlySet<string> | null;
  readonly themeName: ThemeName;
  readonly choropleth: ChoroplethInput | null;
  /** A map drawn otherwise than by the choropleth; left out where there is none. */
  readonly representation?: Representation | null;
  /** Signs drawn over the territories beside the circles; left out where there is none. */
  readonly overlays?: Overlays | null;
  /** Counts of people at the level of the map, drawn as proportional symbols. */
  readonly needCounts: ProtectedColumn | null;
  /** Radius of the largest proportional symbol, in CSS pixels. */
  readonly largestSymbolPx: number;
  /** Establishments to draw, already filtered by category. */
  readonly establishments: readonly Establishment[] | null;
  readonly coverage: CoverageDataset | null;
}

/**
 * The builders of the parts of a scene. Each depends on its arguments alone, so the state may hand over versions that
 * remember their last result: an unchanged part is then the same object in the next scene.
 */
export interface SceneBuilders {
  readonly studied: typeof keepContours;
  readonly classification: typeof buildClassification;
  readonly palette: typeof buildChoroplethPalette;
  readonly painted: typeof listPainted;
  readonly fill: typeof buildFill;
  readonly markFill: typeof markFill;
  readonly labelPoints: typeof buildLabelPoints;
  readonly labels: typeof buildLabels;
  readonly studiedFirst: typeof studiedFirst;
  readonly symbols: typeof buildSymbols;
  readonly offer: typeof buildOffer;
  readonly coverage: typeof buildCoverage;
}

/** Builders that remember nothing. */
export const SCENE_BUILDERS: SceneBuilders = {
  studied: keepContours,
  classification: buildClassification,
  palette: buildChoroplethPalette,
  painted: listPainted,
  fill: buildFill,
  markFill,
  labelPoints: buildLabelPoints,
  labels: buildLabels,
  studiedFirst,
  symbols: buildSymbols,
  offer: buildOffer,
  coverage: buildCoverage,
};

/** The borders to draw over those of a level: those of the larger territories its own lie in. */
function outlinesOver(contours: ContourSet, level: MappedLevel): ContourCollection | null {
  if (level === 'region') return null;
  if (level === 'departement') return contours.byLevel.region;
  return contours.fineOutlines ?? contours.byLevel.departement;
}

/** Builds everything a map must show. */
export function buildScene(input: SceneInput, builders: SceneBuilders = SCENE_BUILDERS): Scene {
  return takeAllSteps(buildSceneInSteps(input, builders));
}

/** Builds what {@link buildScene} does, a part at a step. */
export function* buildSceneInSteps(input: SceneInput, builders: SceneBuilders): Steps<Scene> {
  const { level, establishments, needCounts, coverage, themeName } = input;
  const { arrows = null, dots = null } = input.representation ?? {};
  const contours = contoursAt(input.contours, level);
  const points = builders.labelPoints(contours);
  yield;
  const studied = builders.studied(contours, input.studiedCodes);
  yield;
  const fill = yield* paint(input, studied, builders);
  yield;
  const symbols = needCounts === null ? null : builders.symbols(needCounts, points, input.largestSymbolPx);
  yield;
  const labels = builders.labels(contours, input.hierarchy[level], points);
  yield;
  const placed = builders.studiedFirst(labels, input.studiedCodes);
  yield;
  return {
    level,
    contours,
    studied,
    outlines: outlinesOver(input.contours, level),
    context: input.context,
    fill,
    symbols,
    arrows,
    dots,
    borders: input.overlays?.borders?.borders ?? null,
    offer: establishments === null ? null : builders.offer(establishments),
    coverage: coverage === null ? null : builders.coverage(coverage, input.contours.byLevel.departement),
    labels: placed,
    familyColors: FAMILY_COLORS[themeName],
    theme: (arrows === null && dots === null ? MAP_THEMES : BARE_THEMES)[themeName],
  };
}

function* paint(
  input: SceneInput,
  studied: ContourCollection,
  builders: SceneBuilders,
): Steps<readonly TerritoryPaint[] | null> {
  if (input.representation) return input.representation.fill;
  if (input.choropleth === null) return null;
  const { classification, palette } = styleChoropleth(input.choropleth, input.themeName, builders);
  yield;
  const { rate, marks } = input.choropleth;
  const painted = builders.painted(studied, rate.index, input.studiedCodes);
  yield;
  const fill = builders.fill(painted, classification, palette);
  yield;
  return marks === undefined ? fill : builders.markFill(fill, rate.index, marks);
}

/** The classes of a choropleth and their colours. */
export interface ChoroplethStyle {
  readonly classification: Classification;
  readonly palette: ChoroplethPalette;
}

/** Classes and colours of a choropleth: the same objects for the map and for its legend. */
export function styleChoropleth(
  choropleth: ChoroplethInput,
  themeName: ThemeName,
  builders: SceneBuilders,
): ChoroplethStyle {
  const classification = builders.classification(choropleth.rate, choropleth.classification);
  return { classification, palette: builders.palette(choropleth.look, classification.breaks, themeName) };
}
