export { rankFromHighest } from './rank-from-highest';
export {
  RANK_SIMULATION,
  type RankedRates,
  type RankIntervals,
  type RankSimulation,
  simulateRanks,
  stepsOfRanks,
} from './simulate-ranks';
