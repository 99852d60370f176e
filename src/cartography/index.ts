export {
  buildClassBreaks,
  type ClassificationMethod,
  type ClassificationSpec,
} from './classification/build-class-breaks';
export { classIndexOf, countClasses, type ClassBreaks } from './classification/class-breaks';
export { buildClassification, type Classification } from './classification/classification';
export { dissolveOutline } from './geometry/dissolve-outline';
export { findInteriorPoint, type InteriorPoint } from './geometry/interior-point';
export { buildLegend } from './legend/build-legend';
export type {
  ChoroplethLegend,
  CoverageLegend,
  LegendCircle,
  LegendClass,
  LegendMark,
  LegendModel,
  LegendState,
  OfferLegend,
  SymbolLegend,
} from './legend-model';
export {
  buildChoroplethPalette,
  type ChoroplethPalette,
  type PaletteDirection,
} from './palette/choropleth-palette';
export { FAMILY_COLORS } from './palette/family-colors';
export { MAP_THEMES, type ThemeName } from './palette/theme';
export {
  buildScene,
  SCENE_BUILDERS,
  type ChoroplethInput,
  type SceneBuilders,
  type SceneInput,
} from './scene/build-scene';
export type {
  ContextLand,
  FillMark,
  FillPattern,
  MapTheme,
  Scene,
  SceneCoverageArea,
  SceneLabel,
  ScenePoint,
  SceneSymbol,
  TerritoryPaint,
} from './scene/scene';
export { largestSymbolFor, MAX_SYMBOL_RADIUS_PX, symbolLegendValues, symbolRadiusPx } from './symbol';
