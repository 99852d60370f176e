import { failure, success, type Result } from '@/lib';
import type { ReadOptions } from '../byte-reader';
import { readIssue, type ReadIssue, type SourceFile } from '../source-file';
import { readWholeFile } from '../whole-file';
import { readZipDirectory, type ZipEntry } from './zip-directory';

const SIGNATURE = [0x50, 0x4b];

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
  let { content } = file;
  if (!(await isArchive(content))) {
    const unpacked = await readWholeFile(file, limitBytes, options);
    if (!unpacked.ok) return unpacked;
    content = new Blob([unpacked.value]);
  }
  const entries = await filesOf(content);
  return entries === null ? failure(readIssue('damaged-file')) : success({ content, entries });
}

/** The files of a zip archive that is not gzipped in turn; `null` for anything else. */
export async function openedArchive(content: Blob): Promise<readonly ZipEntry[] | null> {
  return (await isArchive(content)) ? filesOf(content) : null;
}

async function isArchive(content: Blob): Promise<boolean> {
  const opening = new Uint8Array(await content.slice(0, SIGNATURE.length).arrayBuffer());
  return SIGNATURE.every((byte, position) => opening[position] === byte);
}

async function filesOf(content: Blob): Promise<readonly ZipEntry[] | null> {
  const directory = await readZipDirectory(content);
  return directory?.filter(({ name }) => !MAC_SHADOW.test(name) && !FOLDER.test(name)) ?? null;
}
