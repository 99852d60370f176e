export { loadCommunes } from './load-communes';
export { runImport } from './run-import';
export { runInSlices } from './run-in-slices';
