export { coefficientOfVariation, decileRatio, hoover, weightedDecileRatio } from './dispersion';
export { buildDistribution, type Distribution } from './distribution';
export { atkinson, theilL, theilT } from './entropy';
export { gini, giniCorrected } from './gini';
export { lorenzCurve, type LorenzCurve } from './lorenz';
export { spatialGini, type SpatialGini } from './spatial-gini';
export {
  type InequalityIndices,
  type InequalityInputs,
  type InequalitySummary,
  summariseInequality,
} from './summarise-inequality';
export { decomposeTheil, type TheilDecomposition, type TheilGroup } from './theil-decomposition';
