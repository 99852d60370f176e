export type { ReadOptions } from './byte-reader';
export { readCsv } from './csv-reader';
export { CsvSplitter, type CsvDialect, type CsvRecord } from './csv-splitter';
export { readHead, signatureOf } from './file-head';
export { asObject, objectAt, objectsAt, textAt, type JsonObject } from './json-fields';
export { readJson } from './json-reader';
export type { JsonPart } from './json-splitter';
export {
  readIssue,
  type ImportHooks,
  type ImportPhase,
  type ImportProgress,
  type ReadIssue,
  type SourceFile,
} from './source-file';
export { decodeText, detectEncoding } from './text-encoding';
