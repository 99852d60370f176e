import { failure, type Result } from '@/lib';
import { readBytes, type ReadExtent, type ReadOptions } from './byte-reader';
import { type CsvDialect, CsvSplitter, type CsvVisitor } from './csv-splitter';
import type { ReadIssue, SourceFile } from './source-file';
import { LineDecoder, type TextEncoding } from './text-encoding';

/** How a text table is written on disk. */
export interface CsvFormat extends CsvDialect {
  /** `as-it-comes`: UTF-8 until a line is not, Windows-1252 from there on. */
  readonly encoding: TextEncoding | 'as-it-comes';
}

/**
 * Reads a delimited file record by record in the memory of one chunk.
 *
 * @returns what {@link readBytes} answers, or `unclosed-quote`.
 */
export async function readCsv(
  source: { readonly file: SourceFile; readonly format: CsvFormat },
  options: ReadOptions,
  visit: CsvVisitor,
): Promise<Result<ReadExtent, ReadIssue>> {
  const { file, format } = source;
  const decoder = decoderOf(format);
  const splitter = new CsvSplitter(format, visit);
  const reading = await readBytes(file, options, (chunk) => splitter.push(decoder.decode(chunk)));
  if (!reading.ok || reading.value === 'part') return reading;
  const rest = splitter.push(decoder.end());
  const answer = rest === 'continue' ? splitter.end() : rest;
  return typeof answer === 'string' ? reading : failure(answer);
}

function decoderOf({ encoding }: CsvFormat): Pick<LineDecoder, 'decode' | 'end'> {
  if (encoding === 'as-it-comes') return new LineDecoder();
  const decoder = new TextDecoder(encoding);
  return { decode: (chunk) => decoder.decode(chunk, { stream: true }), end: () => decoder.decode() };
}
