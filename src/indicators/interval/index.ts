export {
  agrestiCoullInterval,
  clopperPearsonInterval,
  jeffreysInterval,
  wilsonCorrectedInterval,
  wilsonInterval,
  type Share,
} from './binomial-interval';
export { countVariation, isFragileCount } from './fragility';
export { compareWithReference, scaleInterval, type Interval, type ReferenceComparison } from './interval';
export { byarPoissonInterval, exactPoissonInterval, midPPoissonInterval } from './poisson-interval';
export { exactPoissonIntervals, type IntervalColumns } from './poisson-intervals';
