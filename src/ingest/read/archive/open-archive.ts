import { failure, success, type Result } from '@/lib';
import type { ReadOptions } from '../byte-reader';
import { readIssue, type ReadIssue, type SourceFile } from '../source-file';
import { readWholeFile } from '../whole-file';
import { readZipDirectory, type ZipEntry } from './zip-directory';

const SIGNATURE = [0x50, 0x4b] as const;

/** Where macOS keeps what it alone uses of the files of an archive, and how it names them elsewhere. */
const MAC_SHADOW = /^__MACOSX\/|(?:^|\/)\._/;
const FOLDER = /\/$/;

/** An archive whose directory was read. */
export interface OpenArchive {
  readonly content: Blob;
  /** Its files; folders and what macOS adds are left out. */
  readonly entries: readonly ZipEntry[];
}

/**
 * Opens a zip archive, unpacking it first when it was gzipped in turn.
 *
 * @returns the archive, or `damaged-file` when it has no directory that can be followed, or what reading it answers.
 */
export async function openArchive(
  file: SourceFile,
  limitBytes: number,
  options: ReadOptions,
): Promise<Result<OpenArchive, ReadIssue>> {
  const opening = new Uint8Array(await file.content.slice(0, SIGNATURE.length).arrayBuffer());
  let { content } = file;
  if (!SIGNATURE.every((byte, position) => opening[position] === byte)) {
    const unpacked = await readWholeFile(file, limitBytes, options);
    if (!unpacked.ok) return unpacked;
    content = new Blob([unpacked.value]);
  }
  const directory = await readZipDirectory(content);
  if (directory === null) return failure(readIssue('damaged-file'));
  const entries = directory.filter(({ name }) => !MAC_SHADOW.test(name) && !FOLDER.test(name));
  return success({ content, entries });
}
