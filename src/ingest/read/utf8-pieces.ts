import { concatenate } from './concatenate';

/** For what is no beginning of a file, where a byte order mark is a character like another. */
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Engines decode a text without accents five times faster than one that has a single accent. */
const PIECE_BYTES = 16_384;

const LONGEST_CHARACTER_BYTES = 4;
const CONTINUATION_MASK = 0xc0;
const CONTINUATION = 0x80;

/**
 * Decodes a part of a UTF-8 text whose accents are few, cut anywhere, into short pieces most of which have none.
 *
 * @throws TypeError when it is not UTF-8.
 */
export function decodePieces(parts: readonly Uint8Array[]): readonly string[] {
  const cutsCharacters = parts.some((part) => isContinuation(part[0]));
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const texts: string[] = [];
  for (const part of cutsCharacters ? [concatenate(parts, length)] : parts) {
    for (let start = 0, end = 0; start < part.length; start = end) {
      end = characterStart(part, start + PIECE_BYTES);
      texts.push(STRICT_UTF8.decode(part.subarray(start, end)));
    }
  }
  return texts;
}

/** The position of the character that stands at or goes on at a position, or the end of the bytes. */
function characterStart(bytes: Uint8Array, position: number): number {
  const first = Math.max(0, position - LONGEST_CHARACTER_BYTES + 1);
  let start = position;
  while (start > first && isContinuation(bytes[start])) start -= 1;
  return start;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & CONTINUATION_MASK) === CONTINUATION;
}
