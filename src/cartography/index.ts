export type {
  ChoroplethLegend,
  CoverageLegend,
  LegendCircle,
  LegendClass,
  LegendModel,
  LegendState,
  OfferLegend,
  SymbolLegend,
} from './legend-model';
export type {
  ContextLand,
  FillPattern,
  MapTheme,
  Scene,
  SceneCoverageArea,
  SceneLabel,
  ScenePoint,
  SceneSymbol,
  TerritoryPaint,
} from './scene/scene';
