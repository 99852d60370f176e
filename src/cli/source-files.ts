import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SourceFile } from '@/ingest';
import { isSystemError } from './system-error';

/** A path given on the command line, and the file when it could be opened. */
export interface GivenFile {
  readonly name: string;
  /** `null` when the file cannot be read. */
  readonly file: SourceFile | null;
}

/** Opens the files given; those that cannot be read are told apart, not fatal to the others. */
export function openFiles(paths: readonly string[]): Promise<readonly GivenFile[]> {
  return Promise.all(paths.map(openFile));
}

async function openFile(path: string): Promise<GivenFile> {
  const name = basename(path);
  try {
    return { name, file: { name, content: new Blob([await readFile(path)]) } };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { name, file: null };
  }
}
