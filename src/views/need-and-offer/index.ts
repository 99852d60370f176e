export { BivariateLegend } from './BivariateLegend';
export { PairLines } from './PairLines';
export { PairSpoken } from './PairSpoken';
