export { INDICATORS, indicatorById } from './catalogue';
export { computeIndicator, type IndicatorInputs, type IndicatorSettings } from './compute-indicator';
export type {
  ColumnByLevel,
  FigureCoverage,
  IndicatorDefinition,
  IndicatorDirection,
  IndicatorFigures,
  IndicatorId,
  IndicatorNumerator,
  IndicatorResult,
  Perimeter,
  ProtectedByLevel,
  Sampling,
} from './indicator';
export { computeNeedCounts, type NeedCountSettings, type NeedInputs } from './need-counts';
export { defaultPerimeter } from './perimeter';
export { computePlacesByCategory, type CategoryOffer, type TerritoryOffer } from './places-by-category';
export { ratePer1000 } from './rate';
export { protectCounts, protectTables } from './secrecy/protect-counts';
export type { CountTables } from './secrecy/link-tables';
export {
  isSameRule,
  presetOf,
  ROUNDING_BASES,
  SECRECY_PRESET_NAMES,
  SECRECY_PRESETS,
  showsEverything,
  strictestRule,
  hidesCounts,
  type RoundingBase,
  type SecrecyPreset,
  type SecrecyRule,
} from './secrecy/secrecy-rule';
export { publish } from './secrecy/protected-column';
export { aggregateCounts } from './aggregate';
export {
  computeUncertainty,
  hasUncertainty,
  judgeAgainst,
  referencesOf,
  type FigureReference,
  type LevelUncertainty,
  type SmoothingSummary,
  type Stability,
  type UncertaintyMethod,
  type Verdict,
  type VerdictInputs,
} from './uncertainty';
