const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const ENCRYPTED_FLAG = 1;
const UTF8 = new TextDecoder();

/** A file in a zip archive, as the directory of the archive describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packedBytes: number;
  /** What the directory says; an archive may lie. */
  readonly unpackedBytes: number;
  /** Where the local header of the entry starts. */
  readonly offset: number;
}

/**
 * Reads the directory at the end of a zip archive, without unpacking anything (PKWARE APPNOTE 4.3.12 and 4.3.16).
 *
 * @returns its files, or `null` when the archive has no directory that can be followed.
 */
export async function readZipDirectory(archive: Blob): Promise<readonly ZipEntry[] | null> {
  const tail = await viewOf(archive.slice(Math.max(0, archive.size - END_BYTES - LONGEST_COMMENT)));
  const end = findEnd(tail);
  if (end === null) return null;
  const count = tail.getUint16(end + 10, true);
  const length = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  if (start + length > archive.size) return null;
  return readEntries(await viewOf(archive.slice(start, start + length)), count);
}

/** Bytes of a part of a file, ready to be read. */
export async function viewOf(part: Blob): Promise<DataView> {
  return new DataView(await part.arrayBuffer());
}

function findEnd(tail: DataView): number | null {
  for (let position = tail.byteLength - END_BYTES; position >= 0; position -= 1) {
    if (tail.getUint32(position, true) === END_SIGNATURE) return position;
  }
  return null;
}

function readEntries(directory: DataView, count: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let position = 0;
  for (let rank = 0; rank < count; rank += 1) {
    if (position + ENTRY_BYTES > directory.byteLength) return null;
    if (directory.getUint32(position, true) !== ENTRY_SIGNATURE) return null;
    const nameBytes = directory.getUint16(position + 28, true);
    const next = position + ENTRY_BYTES + nameBytes + extraBytes(directory, position);
    if (next > directory.byteLength) return null;
    entries.push(readEntry(directory, position, nameBytes));
    position = next;
  }
  return entries;
}

function readEntry(directory: DataView, position: number, nameBytes: number): ZipEntry {
  const name = new Uint8Array(directory.buffer, position + ENTRY_BYTES, nameBytes);
  return {
    name: UTF8.decode(name),
    method: directory.getUint16(position + 10, true),
    encrypted: (directory.getUint16(position + 8, true) & ENCRYPTED_FLAG) !== 0,
    checksum: directory.getUint32(position + 16, true),
    packedBytes: directory.getUint32(position + 20, true),
    unpackedBytes: directory.getUint32(position + 24, true),
    offset: directory.getUint32(position + 42, true),
  };
}

function extraBytes(directory: DataView, position: number): number {
  return directory.getUint16(position + 30, true) + directory.getUint16(position + 32, true);
}
