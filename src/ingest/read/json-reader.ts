import type { Result } from '@/lib';
import { failure } from '@/lib';
import { readBytes, type ReadExtent, type ReadOptions } from './byte-reader';
import { JsonLeftOut } from './json-left-out';
import { JsonSplitter, type JsonVisitor } from './json-splitter';
import type { ReadIssue, SourceFile } from './source-file';

/** What reading a JSON document needs to know besides the file. */
interface JsonReadOptions extends ReadOptions {
  /** Names of lists nobody reads, at any depth: they are given empty, and need not be right. */
  readonly leftOut?: readonly string[];
}

/**
 * Reads a JSON document part by part, unpacking it when needed.
 *
 * @returns what {@link readBytes} answers, or `not-json`, `truncated-json`, `wrong-schema` (the root is not an
 * object), `file-too-large`.
 */
export async function readJson(
  file: SourceFile,
  options: JsonReadOptions,
  visit: JsonVisitor,
): Promise<Result<ReadExtent, ReadIssue>> {
  const splitter = new JsonSplitter(visit, new JsonLeftOut(options.leftOut));
  const reading = await readBytes(file, options, (chunk) => splitter.push(chunk));
  if (!reading.ok || reading.value === 'part') return reading;
  const answer = splitter.end();
  return typeof answer === 'string' ? reading : failure(answer);
}
