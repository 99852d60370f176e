export { QuadrantLines } from './QuadrantLines';
export { QuadrantMapLegend } from './QuadrantMapLegend';
export { QuadrantSpoken } from './QuadrantSpoken';
