export { SMOOTHING_METHODS, type Smoothing, type SmoothingMethod } from './estimate-rates';
export {
  computeUncertainty,
  hasInterval,
  hasUncertainty,
  type LevelUncertainty,
  type Stability,
  type UncertaintyMethod,
} from './level-uncertainty';
export type { SmoothingSummary } from './smooth-rates';
