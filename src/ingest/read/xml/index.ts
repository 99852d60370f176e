import type { Result } from '@/lib';
import type { ChunkAnswer, ReadExtent, ReadOptions } from '../byte-reader';
import type { ReadIssue, SourceFile } from '../source-file';
import type { XmlRecord } from './xml-record';

export { xmlHeadText } from './xml-encoding';
export type { XmlRecord } from './xml-record';

/** Reads an XML document record by record; the parser is loaded when a first document comes. */
export async function readXmlRecords(
  file: SourceFile,
  options: ReadOptions,
  visit: (record: XmlRecord) => ChunkAnswer,
): Promise<Result<ReadExtent, ReadIssue>> {
  return (await import('./record-reader')).readRecordsOf(file, options, visit);
}

/** Visits the records of the beginning of a document, which may be cut anywhere; answers what stopped it. */
export async function visitXmlHead(
  head: string,
  visit: (record: XmlRecord) => ChunkAnswer,
): Promise<ChunkAnswer> {
  const { XmlRecordParser } = await import('./record-parser');
  return new XmlRecordParser(visit).push(head);
}
