export { ChangeLines } from './ChangeLines';
export { ChangeSpoken } from './ChangeSpoken';
export { EvolutionMapLegend } from './EvolutionMapLegend';
