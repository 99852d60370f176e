export { computeIndicatorAt, sourcesAt } from './compute-at';
export { needAt } from './dated-need';
export { type DatedInputs, type DatedSources, datesOf, isAtOrBefore, latestUpTo } from './dated-sources';
export { needUpTo, offerAt } from './sources-at';
export {
  compareDates,
  computeEvolution,
  type EvolutionJudgement,
  type EvolutionSilence,
  type LevelEvolution,
} from './level-evolution';
export { narrowEvolution } from './narrow-evolution';
export { type DatePair, type GeneralBreak, isBreaking, type TerritoryBreak } from './series-breaks';
