export type { ImportPackUrls } from './import-protocol';
export { runImport, type RunImportOptions } from './run-import';
