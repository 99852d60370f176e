export { type AgeGroup, type AgeStandardisation, standardiseByAge } from './by-age';
export { standardiseDirectly, type DirectStandardisation } from './direct';
export { expectedAtGlobalRate, testHeterogeneity, type HeterogeneityTests } from './heterogeneity';
export { standardiseIndirectly, type IndirectStandardisation, type Strata } from './indirect';
export { surpriseOf, type RatioSurprise } from './surprise';
