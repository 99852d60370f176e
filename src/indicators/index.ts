export type {
  ColumnByLevel,
  IndicatorDefinition,
  IndicatorDirection,
  IndicatorFigures,
  IndicatorId,
  IndicatorNumerator,
  IndicatorResult,
  Perimeter,
} from './indicator';
