import { Sha256 } from './sha256';

/** Beyond this, a file is not held whole in memory: it is hashed piece by piece, more slowly. */
const WHOLE_BYTES = 268_435_456;

const PIECE_BYTES = 4_194_304;

/** Where the Web Crypto API is: browsers only give it to pages served securely. */
const GLOBAL: { readonly crypto?: { readonly subtle?: SubtleCrypto } } = globalThis;

/**
 * SHA-256 of the bytes of a file, as stored: what `sha256sum` or `certutil -hashfile` print.
 *
 * @returns 64 hexadecimal digits, or `null` when the file cannot be read or the signal stopped the reading.
 */
export async function digestBlob(content: Blob, signal?: AbortSignal): Promise<string | null> {
  try {
    const subtle = GLOBAL.crypto?.subtle;
    if (subtle !== undefined && content.size <= WHOLE_BYTES) {
      return hexOf(new Uint8Array(await subtle.digest('SHA-256', await content.arrayBuffer())));
    }
    return await digestInPieces(content, signal);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

async function digestInPieces(content: Blob, signal: AbortSignal | undefined): Promise<string | null> {
  const hash = new Sha256();
  for (let from = 0; from < content.size; from += PIECE_BYTES) {
    if (signal?.aborted === true) return null;
    hash.update(new Uint8Array(await content.slice(from, from + PIECE_BYTES).arrayBuffer()));
  }
  return hash.hex();
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
