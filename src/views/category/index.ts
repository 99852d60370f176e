export { CategoryChoice } from './CategoryChoice';
export { CategoryLines } from './CategoryLines';
export { CategorySpoken } from './CategorySpoken';
