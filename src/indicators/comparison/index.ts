export {
  compareLevel,
  type ComparedReference,
  type ComparisonInputs,
  type LevelComparison,
} from './compare-level';
export { type JudgedLevel, judgePairs } from './judge-pairs';
export {
  enclosingSets,
  FIGURE_REFERENCES,
  type FigureReference,
  type ReferenceSet,
  referencesOf,
  sameForAll,
} from './reference-set';
export {
  type Judgement,
  type Silence,
  SIGNIFICANCE_TESTS,
  type SignificanceTest,
  type Verdict,
} from './verdict';
