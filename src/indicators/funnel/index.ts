export { chiSquareFunnelLimits, unsurprisingExpected } from './chi-square-limits';
export { FUNNEL_PROBABILITIES, ratioFunnelLimit, shareFunnelLimit } from './exact-limits';
export {
  buildFunnel,
  type FunnelEnds,
  type FunnelLimits,
  type FunnelPoint,
  type FunnelZone,
  type LevelFunnel,
} from './level-funnel';
export {
  overDispersion,
  type DispersionConvention,
  type OverDispersion,
  type RatioInputs,
} from './over-dispersion';
