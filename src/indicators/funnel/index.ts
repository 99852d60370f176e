export { chiSquareFunnelLimits, unsurprisingExpected } from './chi-square-limits';
export { FUNNEL_PROBABILITIES, ratioFunnelLimit, shareFunnelLimit } from './exact-limits';
export {
  overDispersion,
  type DispersionConvention,
  type OverDispersion,
  type RatioInputs,
} from './over-dispersion';
