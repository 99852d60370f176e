export { breakTexts, describeChange, type ChangeWords } from './describe-change';
export { type EvolutionState, evolutionsOf, useEvolution, useFormerYears } from './use-evolution';
