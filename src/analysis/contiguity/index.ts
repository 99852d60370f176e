export { bordersOf } from './borders-of';
