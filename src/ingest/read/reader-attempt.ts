import { failure, success, type Result } from '@/lib';
import { readIssue, type ReadIssue } from './source-file';

/**
 * Runs a reader of somebody else's on bytes it may not understand. Readers throw errors of every kind on a file that
 * does not follow its format, and none tells those from its own: whatever is thrown is told as a damaged file, with the
 * words of the reader.
 *
 * @returns what the reader gave, or `damaged-file`.
 */
export async function attemptReading<Value>(
  read: () => Value | Promise<Value>,
): Promise<Result<Value, ReadIssue>> {
  try {
    return success(await read());
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return failure(readIssue('damaged-file', { reader: words }));
  }
}
