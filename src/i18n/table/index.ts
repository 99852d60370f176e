export { tableWords } from './table-words';
