export { loadCommunes } from './load-communes';
export { runImport } from './run-import';
