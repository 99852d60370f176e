import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SourceFile } from '@/ingest';
import { isSystemError } from './system-error';

/** A path given on the command line, and the file when it could be opened. */
export interface GivenFile {
  readonly name: string;
  /** `null` when the file cannot be read. */
  readonly file: SourceFile | null;
}

interface NamedPath {
  readonly path: string;
  readonly name: string;
}

/**
 * Opens the files given, and those of the folders given, however deep, in the order of their names. Hidden files and
 * links are left out. Those that cannot be read are told apart, not fatal to the others.
 */
export async function openFiles(paths: readonly string[]): Promise<readonly GivenFile[]> {
  const found = await Promise.all(paths.map((path) => filesAt({ path, name: basename(path) })));
  return Promise.all(found.flat().map(openFile));
}

/** The files a path leads to: itself, or those of the folder it is. A file of a folder is named by its path in it. */
async function filesAt({ path, name }: NamedPath): Promise<readonly NamedPath[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ path, name }];
    const entries = await readdir(path, { withFileTypes: true });
    const names = entries.filter(isOfFolder).map((entry) => entry.name);
    const inside = names
      .sort()
      .map((entry) => filesAt({ path: join(path, entry), name: `${name}/${entry}` }));
    return (await Promise.all(inside)).flat();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return [{ path, name }];
  }
}

/** A link inside a folder may lead back to it. */
function isOfFolder(entry: Dirent): boolean {
  return !entry.name.startsWith('.') && !entry.isSymbolicLink();
}

async function openFile({ path, name }: NamedPath): Promise<GivenFile> {
  try {
    return { name, file: { name, content: new Blob([await readFile(path)]) } };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { name, file: null };
  }
}
