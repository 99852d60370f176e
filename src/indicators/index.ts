export { FEATURED_INDICATORS, INDICATORS, indicatorById, type CatalogueId } from './catalogue';
export { countInhabitantsByCommune } from './communes/commune-inhabitants';
export { establishmentsOutsideDirectory } from './communes/outside-directory';
export { sourcedAtLevel } from './communes/sourced-at-level';
export { computeIndicator, type IndicatorInputs, type IndicatorSettings } from './compute-indicator';
export type {
  ColumnByLevel,
  FigureCoverage,
  IndicatorDefinition,
  IndicatorDirection,
  IndicatorFigures,
  IndicatorId,
  IndicatorResult,
  Perimeter,
  ProtectedByLevel,
  Sampling,
} from './indicator';
export {
  countedCategories,
  COVERING_TEAMS,
  unitOfTerm,
  type CoveringTeam,
  type IndicatorTerm,
  type Prevalence,
  type TermAges,
  type TermOf,
} from './indicator-term';
export { hideNeedAhead } from './hide-need-ahead';
export { hasPrevalenceRange } from './expected-range';
export { digestFigures, figureSources, type FigureRequest, type ShippedData } from './figures-digest';
export { PREVALENCES, type PublishedPrevalence } from './prevalences';
export { samplingOf } from './sampling';
export { type LevelPart, narrowColumn, narrowResult, narrowUncertainty } from './narrowing';
export {
  computeNeedCounts,
  type HiddenByLevel,
  type NeedCountSettings,
  type NeedInputs,
  type NeedProtection,
} from './need-counts';
export { describeNeedProtection, needTable } from './need-protection';
export {
  fingerprintOf,
  type LeastPattern,
  type Suppression,
  type SuppressionProof,
} from './secrecy/suppression';
export { type HiddenAhead, keepHiddenAhead, sourcesToHideAhead } from './fine-need/hidden-ahead';
export { boundTerritories, explainNeedBounds, type NeedShare } from './explain-need-bounds';
export { computeNeedBounds } from './need-bounds';
export type { NeedOverlap } from './need-overlap';
export { CATEGORY_GROUPS, type CategoryGroup, type CategoryGroupId } from './category-groups';
export { agesOf, countPerimeterChanges, defaultPerimeter, perimeterChanges } from './perimeter';
export { computePlacesByCategory, type CategoryOffer, type TerritoryOffer } from './places-by-category';
export { protectAcross, type AcrossTables } from './secrecy/protect-across';
export { protectCounts, protectTables, type CountTables } from './secrecy/protect-counts';
export {
  hidesCounts,
  isSameRule,
  presetOf,
  ROUNDING_BASES,
  SECRECY_PRESET_NAMES,
  SECRECY_PRESETS,
  showsEverything,
  strictestRule,
  type RoundingBase,
  type SecrecyPreset,
  type SecrecyRule,
} from './secrecy/secrecy-rule';
export {
  areSameRules,
  isSameSet,
  oneRule,
  ruleOf,
  ruleOfNeed,
  rulesOf,
  type SecrecyRules,
  type SecretSet,
  type SetRule,
} from './secrecy/secrecy-rules';
export { holdContained } from './secrecy/hold-contained';
export {
  hidesSomewhere,
  secretSetsOf,
  strictestRules,
  withRuleOf,
  withRulesOf,
  type ReportedSecrecy,
} from './secrecy/choose-rules';
export { publish } from './secrecy/protected-column';
export { latestSeries } from './social-aid';
export {
  chooseHiddenCounts,
  minimiseHiddenCounts,
  type CoverProgram,
  type CoverSolution,
  type MinimisedPattern,
  type MinimiseProgress,
  type SolveCover,
  type SumTable,
} from './disclosure';
export { aggregateCounts } from './aggregate';
export {
  computeUncertainty,
  hasInterval,
  hasUncertainty,
  SMOOTHING_METHODS,
  type LevelUncertainty,
  type Smoothing,
  type SmoothingMethod,
  type SmoothingSummary,
  type Stability,
  type UncertaintyMethod,
} from './uncertainty';
export {
  compareLevel,
  enclosingSets,
  FIGURE_REFERENCES,
  judgePairs,
  referencesOf,
  sameForAll,
  SIGNIFICANCE_TESTS,
  type ComparedReference,
  type ComparisonInputs,
  type FigureReference,
  type JudgedLevel,
  type Judgement,
  type LevelComparison,
  type ReferenceSet,
  type SignificanceTest,
  type Silence,
  type Verdict,
} from './comparison';
