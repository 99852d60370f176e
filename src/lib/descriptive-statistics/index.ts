export { histogramBarCount, histogramBarOf } from './histogram-bars';
export { meanOf, sampleVariance, sumOf } from './sums';
export { sampleQuantile } from './sample-quantile';
