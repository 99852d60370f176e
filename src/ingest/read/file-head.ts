import { success, type Result } from '@/lib';
import { readBytes, type ReadOptions } from './byte-reader';
import type { ReadIssue, SourceFile } from './source-file';
import { decodeText, utf16Of } from './text-encoding';

/** Bytes looked at to recognise a file, after decompression. */
const HEAD_BYTES = 65_536;

/** What the first bytes of a file say it is. */
export type HeadSignature = 'empty' | 'binary' | 'json' | 'text';

const UTF8_BOM = [0xef, 0xbb, 0xbf];
const BINARY_MAGICS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];
const LAST_BLANK = 0x20;
const JSON_OPENINGS = new Set([0x7b, 0x5b]);

/** Reads the first {@link HEAD_BYTES} bytes of a file, unpacking it when needed. */
export async function readHead(
  file: SourceFile,
  options: ReadOptions,
): Promise<Result<Uint8Array, ReadIssue>> {
  const head = new Uint8Array(HEAD_BYTES);
  let length = 0;
  const reading = await readBytes(file, options, (chunk) => {
    const part = chunk.subarray(0, HEAD_BYTES - length);
    head.set(part, length);
    length += part.length;
    return length === HEAD_BYTES ? 'enough' : 'continue';
  });
  return reading.ok ? success(head.subarray(0, length)) : reading;
}

/** Says what kind of content a head opens; names and extensions are not looked at. */
export function signatureOf(head: Uint8Array): HeadSignature {
  if (utf16Of(head) !== null) return 'text';
  if (BINARY_MAGICS.some((magic) => startsWith(head, magic)) || head.includes(0)) return 'binary';
  const start = startsWith(head, UTF8_BOM) ? UTF8_BOM.length : 0;
  const first = head.subarray(start).find((byte) => byte > LAST_BLANK);
  if (first === undefined) return 'empty';
  return JSON_OPENINGS.has(first) ? 'json' : 'text';
}

/** Whether a head is the whole of its file. */
export function isWholeFile(head: Uint8Array): boolean {
  return head.length < HEAD_BYTES;
}

/**
 * The text of a head. That of a longer file may end in the middle of a character: its last line, which may be cut, is
 * left out unless it is the only one.
 */
export function headText(head: Uint8Array): string {
  const utf16 = utf16Of(head);
  if (utf16 !== null) return new TextDecoder(utf16).decode(head);
  if (isWholeFile(head)) return decodeText(head);
  const lastLineEnd = Math.max(head.lastIndexOf(0x0a), head.lastIndexOf(0x0d));
  return decodeText(lastLineEnd === -1 ? head : head.subarray(0, lastLineEnd + 1));
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, position) => bytes[position] === byte);
}
