export { QuadrantLines } from './QuadrantLines';
export { QuadrantSpoken } from './QuadrantSpoken';
