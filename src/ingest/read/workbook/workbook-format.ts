import { readZipDirectory } from '../archive/zip-directory';
import type { SourceFile } from '../source-file';

/** A workbook that can be read. */
export type WorkbookFormat = 'xlsx' | 'ods';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** A compound file: a workbook of Excel 97-2003, or one locked by a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** The first entry of an OpenDocument file, stored as it is (OpenDocument 1.3, part 2, 3.3). */
const ODS_MIMETYPE = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet';
const MIMETYPE_WITHIN_BYTES = 128;
const TEXT = new TextDecoder('windows-1252');

/**
 * Recognises a workbook by its content.
 *
 * @returns the format, `compound-file` for one that must be saved otherwise first, or `null`.
 */
export async function workbookFormatOf(
  file: SourceFile,
  head: Uint8Array,
): Promise<WorkbookFormat | 'compound-file' | null> {
  const opens = (magic: readonly number[]) => magic.every((byte, position) => head[position] === byte);
  if (opens(COMPOUND_FILE)) return 'compound-file';
  if (!opens(ZIP)) return null;
  if (TEXT.decode(head.subarray(0, MIMETYPE_WITHIN_BYTES)).includes(ODS_MIMETYPE)) return 'ods';
  const directory = await readZipDirectory(file.content);
  return directory?.some(({ name }) => name === 'xl/workbook.xml') === true ? 'xlsx' : null;
}
