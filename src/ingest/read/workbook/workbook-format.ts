import { readZipDirectory } from '../archive/zip-directory';
import type { SourceFile } from '../source-file';

/** Formats of workbooks: of Excel since 2007, OpenDocument, of Excel 97-2003, and the binary one of Excel, not read. */
export type WorkbookFormat = 'xlsx' | 'ods' | 'xls' | 'xlsb';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** A compound file: a workbook of Excel 97-2003, one locked by a password, or a document of another application. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** The first entry of an OpenDocument file, stored as it is (OpenDocument 1.3, part 2, 3.3). */
const ODS_MIMETYPE = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet';
const MIMETYPE_WITHIN_BYTES = 128;
const TEXT = new TextDecoder('windows-1252');
const PARTS: readonly (readonly [string, WorkbookFormat])[] = [
  ['xl/workbook.xml', 'xlsx'],
  ['xl/workbook.bin', 'xlsb'],
];

/** Recognises a workbook by its content; `null` for another file. */
export async function workbookFormatOf(file: SourceFile, head: Uint8Array): Promise<WorkbookFormat | null> {
  const opens = (magic: readonly number[]) => magic.every((byte, position) => head[position] === byte);
  if (opens(COMPOUND_FILE)) return 'xls';
  if (!opens(ZIP)) return null;
  if (TEXT.decode(head.subarray(0, MIMETYPE_WITHIN_BYTES)).includes(ODS_MIMETYPE)) return 'ods';
  const names = new Set((await readZipDirectory(file.content))?.map(({ name }) => name));
  return PARTS.find(([part]) => names.has(part))?.[1] ?? null;
}
