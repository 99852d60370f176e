import { failure, success, type Result } from '@/lib';
import { readIssue, type ReadIssue } from '../source-file';
import { crc32 } from './crc32';
import { concatenate } from '../concatenate';
import { unpackingLimit } from '../unpacking-limit';
import { tooLarge } from '../whole-file';
import { viewOf, type ZipEntry } from './zip-directory';

const LOCAL_HEADER_SIGNATURE = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
/** How a file that is not compressed says so. */
export const STORED = 0;
const DEFLATED = 8;

type Unpacked = Result<Uint8Array<ArrayBuffer>, ReadIssue>;

/**
 * Unpacks some files of an archive, in order. Together they may not exceed a limit, by what the directory says as by
 * what really comes out, nor be too many times larger than packed: a zip bomb is refused before it is in memory.
 *
 * @returns the bytes of each by its name, or `unpacked-too-large`, or `damaged-file` (the checksum is wrong, the
 * entry is encrypted or packed in another way than deflate).
 */
export async function unpackEntries(
  archive: Blob,
  entries: readonly ZipEntry[],
  limitBytes: number,
): Promise<Result<ReadonlyMap<string, Uint8Array<ArrayBuffer>>, ReadIssue>> {
  const declared = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  if (declared > limitBytes) return failure(tooLarge(limitBytes));
  const packed = entries.reduce((sum, { packedBytes }) => sum + packedBytes, 0);
  const limit = Math.min(limitBytes, unpackingLimit(packed));
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let left = limit;
  for (const entry of entries) {
    const unpacked = await unpackEntry(archive, entry, left);
    if (!unpacked.ok) {
      const bomb = unpacked.error.code === 'unpacked-too-large';
      return bomb ? failure(tooLarge(limit)) : unpacked;
    }
    left -= unpacked.value.length;
    files.set(entry.name, unpacked.value);
  }
  return success(files);
}

/**
 * Unpacks the beginning of a file of an archive, to see what it is; its checksum is not looked at.
 *
 * @returns at least `bytes` bytes or the whole file, or `damaged-file`, `unreadable-file`.
 */
export async function unpackHead(archive: Blob, entry: ZipEntry, bytes: number): Promise<Unpacked> {
  const packed = await packedPart(archive, entry);
  if (packed === null) return failure(readIssue('damaged-file', { entry: entry.name }));
  return collect(unpackingStream(packed, entry), bytes, 'stop');
}

async function unpackEntry(archive: Blob, entry: ZipEntry, limitBytes: number): Promise<Unpacked> {
  const packed = await packedPart(archive, entry);
  if (packed === null) return failure(readIssue('damaged-file', { entry: entry.name }));
  const unpacked = await collect(unpackingStream(packed, entry), limitBytes, 'refuse');
  if (!unpacked.ok) return unpacked;
  const whole = crc32(unpacked.value) === entry.checksum;
  return whole ? unpacked : failure(readIssue('damaged-file', { entry: entry.name }));
}

/** The part of an archive that holds a file as it is packed; `null` when it cannot be unpacked or is not there. */
export async function packedPart(archive: Blob, entry: ZipEntry): Promise<Blob | null> {
  const { offset, method, encrypted, packedBytes } = entry;
  if (encrypted || (method !== STORED && method !== DEFLATED)) return null;
  const header = await viewOf(archive.slice(offset, offset + LOCAL_HEADER_BYTES));
  if (header.byteLength < LOCAL_HEADER_BYTES) return null;
  if (header.getUint32(0, true) !== LOCAL_HEADER_SIGNATURE) return null;
  const start = offset + LOCAL_HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  return start + packedBytes > archive.size ? null : archive.slice(start, start + packedBytes);
}

function unpackingStream(packed: Blob, { method }: ZipEntry): ReadableStream<Uint8Array<ArrayBuffer>> {
  const stored = packed.stream() as ReadableStream<Uint8Array<ArrayBuffer>>;
  return method === STORED ? stored : stored.pipeThrough(new DecompressionStream('deflate-raw'));
}

async function collect(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  limitBytes: number,
  beyond: 'refuse' | 'stop',
): Promise<Unpacked> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return success(concatenate(chunks, length));
      length += value.length;
      if (length > limitBytes && beyond === 'refuse') return failure(tooLarge(limitBytes));
      chunks.push(value);
      if (length > limitBytes) return success(concatenate(chunks, length));
    }
  } catch (error) {
    if (error instanceof DOMException) return failure(readIssue('unreadable-file'));
    return failure(readIssue('damaged-file', { unpacking: String(error) }));
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
