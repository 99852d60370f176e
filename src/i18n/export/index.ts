export { exportWords } from './export-words';
