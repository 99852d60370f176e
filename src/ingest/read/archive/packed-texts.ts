import type { SourceFile } from '../source-file';
import { holdsGeometry } from '../geometry/geometry-format';
import { openedArchive } from './open-archive';
import { packedPart, STORED } from './zip-entries';
import type { ZipEntry } from './zip-directory';

const TEXT = /\.(?:xml|csv|tsv|txt|json)$/i;
/** What publishers put beside their data. */
const NOTICE = /\.(?:xsd|pdf|html?|md)$/i;
/** Parts of a document or a workbook, which are texts of another kind (ECMA-376, part 2). */
const OFFICE_PART = /^(?:\[Content_Types\]\.xml$|(?:xl|word|ppt)\/)/i;
/** Past it, an archive is a folder to be unpacked and looked through first. */
const MOST_FILES = 10;
/** The first bytes of a gzip without name nor date (RFC 1952, 2.3). */
const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
const GZIP_TRAILER_BYTES = 8;

/**
 * The texts of an archive that holds nothing else than texts and notices, each as the gzip it would be: nothing is
 * unpacked, and whoever reads it does so chunk by chunk and within the limits of a gzip. One text keeps the name of the
 * archive; several have their path in it.
 *
 * @returns `null` for any other file, contours included, to be taken as it is.
 */
export async function packedTexts(file: SourceFile): Promise<readonly SourceFile[] | null> {
  try {
    return await textsOf(file);
  } catch (error) {
    /* A file moved or locked since it was chosen is told by whoever reads it. */
    if (error instanceof DOMException) return null;
    throw error;
  }
}

async function textsOf(file: SourceFile): Promise<readonly SourceFile[] | null> {
  const entries = await openedArchive(file.content);
  if (entries === null || !entries.every(isText)) return null;
  const texts = entries.filter(({ name }) => TEXT.test(name));
  if (texts.length === 0 || texts.length > MOST_FILES) return null;
  if (await holdsGeometry({ content: file.content, entries })) return null;
  const files: SourceFile[] = [];
  for (const entry of texts) {
    const content = await gzipOf(file.content, entry);
    if (content === null) return null;
    files.push({ name: texts.length === 1 ? file.name : `${file.name}/${entry.name}`, content });
  }
  return files;
}

function isText({ name }: ZipEntry): boolean {
  return (TEXT.test(name) || NOTICE.test(name)) && !OFFICE_PART.test(name);
}

async function gzipOf(archive: Blob, entry: ZipEntry): Promise<Blob | null> {
  const packed = await packedPart(archive, entry);
  if (packed === null || entry.method === STORED) return packed;
  const trailer = new DataView(new ArrayBuffer(GZIP_TRAILER_BYTES));
  trailer.setUint32(0, entry.checksum, true);
  trailer.setUint32(4, entry.unpackedBytes, true);
  return new Blob([GZIP_HEADER, packed, trailer]);
}
