export { breakTexts, describeChange, type ChangeWords } from './describe-change';
export { type EvolutionState, useEvolution, useFormerYears } from './use-evolution';
