export { buildClassBreaks, type ClassingRefusal } from './classification/build-class-breaks';
export {
  classIndexOf,
  type ClassBreaks,
  type Closure,
  countByClass,
  countClasses,
  innerLimits,
} from './classification/class-breaks';
export {
  CLASSIFICATION_METHODS,
  type ClassificationMethod,
  type ClassificationSpec,
  type ClassificationVariant,
  METHOD_VARIANTS,
  MOST_CLASSES,
  PLAIN_SPEC,
  rulesClassCount,
  takesClassCount,
  variantsOf,
} from './classification/class-method';
export { type ClassLock, countOutside, lockBreaks } from './classification/class-lock';
export { canLeaveOverseas, classedValues } from './classification/class-columns';
export { buildClassification, type Classification } from './classification/classification';
export { moveOffValues } from './classification/settle-limits';
export { dissolveOutline } from './geometry/dissolve-outline';
export { findInteriorPoint, type InteriorPoint } from './geometry/interior-point';
export type { ArrowDirection } from './marker';
export { buildLegend } from './legend/build-legend';
export type {
  BivariateLegend,
  BorderCount,
  BorderLegend,
  CategoryLegend,
  ChoroplethLegend,
  CoverageLegend,
  DotLegend,
  EvolutionLegend,
  LegendCircle,
  LegendClass,
  LegendMark,
  LegendModel,
  LegendState,
  OfferLegend,
  QuadrantLegend,
  QuadrantName,
  RepresentationLegend,
  SymbolLegend,
} from './legend-model';
export {
  buildChoroplethPalette,
  type ChoroplethPalette,
  type PaletteDirection,
  type PaletteLook,
} from './palette/choropleth-palette';
export { DIVERGING_SCHEMES, PALETTE_SCHEMES, type PaletteScheme, SEQUENTIAL_SCHEMES } from './palette/scheme';
export { FAMILY_COLORS } from './palette/family-colors';
export { MAP_THEMES, type ThemeName } from './palette/theme';
export { type PaintedTogether, paintTogether } from './scene/paint-together';
export {
  buildScene,
  buildSceneInSteps,
  SCENE_BUILDERS,
  type ChoroplethInput,
  type SceneBuilders,
  type SceneInput,
} from './scene/build-scene';
export { placeLabels } from './scene/build-label-points';
export { hatchedAreas } from './scene/hatched-areas';
export { homeExtent } from './scene/home-extent';
export { keepContours } from './scene/keep-contours';
export { readingOrder } from './scene/reading-order';
export type {
  ContextLand,
  FillMark,
  FillPattern,
  MapTheme,
  Scene,
  SceneEnlargement,
  SceneCoverageArea,
  SceneLabel,
  ScenePoint,
  SceneArrow,
  SceneBorder,
  SceneDots,
  SceneSymbol,
  TerritoryPaint,
} from './scene/scene';
export { type Third, thirdOf, type Thirds, thirdsOf } from './classification/thirds';
export { type Misuse, misuseOf } from './misuse';
export {
  largestSymbolFor,
  MAX_SYMBOL_RADIUS_PX,
  symbolEdgePx,
  symbolLegendValues,
  symbolRadiusPx,
} from './symbol';
