export { computeIndicatorAt } from './compute-at';
export { needAt } from './dated-need';
export { type DatedSources, datesOf } from './dated-sources';
export {
  compareDates,
  computeEvolution,
  type EvolutionJudgement,
  type EvolutionSilence,
  type LevelEvolution,
} from './level-evolution';
export { type DatePair, type GeneralBreak, isBreaking, type TerritoryBreak } from './series-breaks';
