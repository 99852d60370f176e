export { DotLines } from './DotLines';
export { DotMapLegend } from './DotMapLegend';
export { DotSpoken } from './DotSpoken';
export { DotUnitChoice } from './DotUnitChoice';
