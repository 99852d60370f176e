import { failure, type Result } from '@/lib';
import { StorageUnavailable } from './working-copy-database';

/**
 * Why something could not be written to this device or read from it: no storage, no room left, a copy made by a later
 * version of the application (left untouched), a copy that is not what it should be, or another refusal.
 */
export type StorageErrorCode =
  'storage-unavailable' | 'quota-exceeded' | 'newer-version' | 'working-copy-damaged' | 'storage-failed';

/** See {@link StorageErrorCode}. */
export interface StorageError {
  readonly code: StorageErrorCode;
}

/** Runs an operation on the storage; what the browser throws becomes a code. */
export async function attempt<Value>(
  operation: () => Promise<Result<Value, StorageError>>,
): Promise<Result<Value, StorageError>> {
  try {
    return await operation();
  } catch (error) {
    return failure({ code: codeOf(error) });
  }
}

function codeOf(error: unknown): StorageErrorCode {
  if (error instanceof StorageUnavailable) return 'storage-unavailable';
  const isQuota = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isQuota ? 'quota-exceeded' : 'storage-failed';
}
