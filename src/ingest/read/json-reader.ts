import type { Result } from '@/lib';
import { failure } from '@/lib';
import { readBytes, type ReadExtent, type ReadOptions } from './byte-reader';
import { JsonSplitter, type JsonVisitor } from './json-splitter';
import type { ReadIssue, SourceFile } from './source-file';

/**
 * Reads a JSON document part by part, unpacking it when needed.
 *
 * @returns what {@link readBytes} answers, or `not-json`, `truncated-json`, `wrong-schema` (the root is not an
 * object), `file-too-large`.
 */
export async function readJson(
  file: SourceFile,
  options: ReadOptions,
  visit: JsonVisitor,
): Promise<Result<ReadExtent, ReadIssue>> {
  const splitter = new JsonSplitter(visit);
  const reading = await readBytes(file, options, (chunk) => splitter.push(chunk));
  if (!reading.ok || reading.value === 'part') return reading;
  const answer = splitter.end();
  return typeof answer === 'string' ? reading : failure(answer);
}
