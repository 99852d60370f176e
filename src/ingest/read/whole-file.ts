import { failure, success, type Result } from '@/lib';
import { readBytes, type ReadOptions } from './byte-reader';
import { concatenate } from './concatenate';
import { readIssue, type ReadIssue, type SourceFile } from './source-file';

const BYTES_PER_MEGABYTE = 1_000_000;

/** The issue of a file that holds more than a reader takes. */
export function tooLarge(limitBytes: number): ReadIssue {
  return readIssue('unpacked-too-large', { limitMegabytes: limitBytes / BYTES_PER_MEGABYTE });
}

/**
 * Reads a whole file into memory, unpacking it when it is gzipped.
 *
 * @returns its bytes, or `unpacked-too-large`, or what {@link readBytes} answers.
 */
export async function readWholeFile(
  file: SourceFile,
  limitBytes: number,
  options: ReadOptions,
): Promise<Result<Uint8Array<ArrayBuffer>, ReadIssue>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reading = await readBytes(file, options, (chunk) => {
    length += chunk.length;
    if (length > limitBytes) return tooLarge(limitBytes);
    chunks.push(chunk);
    return 'continue';
  });
  return reading.ok ? success(concatenate(chunks, length)) : failure(reading.error);
}
