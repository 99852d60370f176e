export {
  judgeAgainst,
  referencesOf,
  type FigureReference,
  type Verdict,
  type VerdictInputs,
} from './verdict';
export {
  computeUncertainty,
  hasUncertainty,
  type LevelUncertainty,
  type Stability,
  type UncertaintyMethod,
} from './level-uncertainty';
export type { SmoothingSummary } from './smooth-rates';
