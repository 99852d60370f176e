export { packedTexts } from './archive/packed-texts';
export type { ReadOptions } from './byte-reader';
export { CSV_DELIMITERS, csvDialectOf, firstRecords, newlineOf } from './csv-head';
export { readCsv } from './csv-reader';
export { CutRecord, type CsvRecord } from './csv-record';
export { CsvSplitter, cutLine, type CsvDialect } from './csv-splitter';
export { headText, isWholeFile, readHead, signatureOf } from './file-head';
export {
  degreesOf,
  geometryFormatOf,
  LAMBERT_93,
  officialProjectionOf,
  readGeometry,
  type GeometryLayer,
  type Shape,
  type ToDegrees,
} from './geometry';
export { asObject, elementsAt, objectAt, objectsAt, textAt, type JsonObject } from './json-fields';
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
export {
  readSheetRows,
  readWorkbookHead,
  workbookFormatOf,
  type MergedArea,
  type WorkbookFormat,
  type WorkbookSource,
} from './workbook';
export { readXmlRecords, visitXmlHead, xmlHeadText, type XmlRecord } from './xml';
