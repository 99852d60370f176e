/** An error of the file system: missing file, no right, disk full. */
export interface SystemError extends Error {
  readonly code: string;
  readonly path?: string;
}

/** Says whether an error comes from the file system rather than from a bug. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
