export { boxBounds } from './box';
export { equalBounds } from './equal';
export { headTailBounds } from './head-tail';
export { jenksBounds } from './jenks';
export { maximumBounds } from './maximum';
export { nestedMeansBounds } from './nested-means';
export { prettySteps } from './pretty';
export { arithmeticBounds, geometricBounds } from './progression';
export { evenProbabilities, PERCENTILE_PROBABILITIES, Q6_PROBABILITIES, quantileBounds } from './quantile';
export {
  type DeviationBase,
  deviationMultiples,
  prettyDeviationBounds,
  standardDeviationBounds,
} from './standard-deviation';
