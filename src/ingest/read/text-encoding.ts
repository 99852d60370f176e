import { success, type Result } from '@/lib';
import { readBytes, type ReadOptions } from './byte-reader';
import type { ReadIssue, SourceFile } from './source-file';

/** Encodings French offices write text files in. */
export type TextEncoding = 'utf-8' | 'windows-1252' | 'utf-16le';

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });
const WINDOWS_1252 = new TextDecoder('windows-1252');
const UTF16_LE_BOM = [0xff, 0xfe];

/** Decodes a whole text: strictly UTF-8, or else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeStrictly(STRICT_UTF8, bytes, false);
  return text ?? WINDOWS_1252.decode(bytes);
}

/**
 * Finds the encoding of a text file by reading it all as strict UTF-8. Statistics are not used: they are slow and say
 * ISO-8859-1 for Windows-1252.
 */
export async function detectEncoding(
  file: SourceFile,
  options: ReadOptions,
): Promise<Result<TextEncoding, ReadIssue>> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let encoding: TextEncoding = 'utf-8';
  let first = true;
  const reading = await readBytes(file, options, (chunk) => {
    if (first && UTF16_LE_BOM.every((byte, position) => chunk[position] === byte)) encoding = 'utf-16le';
    else if (decodeStrictly(decoder, chunk, true) === null) encoding = 'windows-1252';
    first = false;
    return encoding === 'utf-8' ? 'continue' : 'enough';
  });
  if (!reading.ok) return reading;
  const cutCharacter = reading.value === 'whole' && decodeStrictly(decoder, new Uint8Array(), false) === null;
  return success(cutCharacter ? 'windows-1252' : encoding);
}

function decodeStrictly(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string | null {
  try {
    return decoder.decode(bytes, { stream });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
