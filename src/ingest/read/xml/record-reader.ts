import { failure, type Result } from '@/lib';
import { readBytes, type ReadExtent, type ReadOptions } from '../byte-reader';
import type { ReadIssue, SourceFile } from '../source-file';
import { XmlRecordParser, type XmlRecordVisitor } from './record-parser';
import { detectXmlEncoding } from './xml-encoding';

/**
 * Reads an XML document record by record in the memory of one chunk, unpacking it when needed.
 *
 * @returns what {@link readBytes} answers, or `xml-with-doctype`, or `damaged-file` (not well formed, or past the
 * limits of the parser).
 */
export async function readRecordsOf(
  file: SourceFile,
  options: ReadOptions,
  visit: XmlRecordVisitor,
): Promise<Result<ReadExtent, ReadIssue>> {
  const encoding = await detectXmlEncoding(file, { ...options, phase: 'recognising' });
  if (!encoding.ok) return encoding;
  const decoder = new TextDecoder(encoding.value);
  const parser = new XmlRecordParser(visit);
  const reading = await readBytes(file, options, (chunk) =>
    parser.push(decoder.decode(chunk, { stream: true })),
  );
  if (!reading.ok || reading.value === 'part') return reading;
  const rest = parser.push(decoder.decode());
  const answer = rest === 'continue' ? parser.end() : rest;
  return typeof answer === 'string' ? reading : failure(answer);
}
