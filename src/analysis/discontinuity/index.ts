export {
  type Discontinuity,
  DISCONTINUITY_MEASURES,
  type DiscontinuityMeasure,
  findDiscontinuities,
} from './find-discontinuities';
export { type DiscontinuityThreshold, type StrongestBorders, strongestBorders } from './strongest-borders';
