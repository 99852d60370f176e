import { success, type Result } from '@/lib';
import { readBytes, type ReadOptions } from './byte-reader';
import { concatenate } from './concatenate';
import type { ReadIssue, SourceFile } from './source-file';

/** Encodings French offices write text files in. */
export type TextEncoding = 'utf-8' | 'windows-1252' | Utf16;

/** UTF-16, told by the mark a file begins with. */
type Utf16 = 'utf-16le' | 'utf-16be';

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });
const WINDOWS_1252 = new TextDecoder('windows-1252');
const UTF16_MARKS: readonly (readonly [Utf16, number, number])[] = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Past it a line is cut anywhere: no table has one, and what reads it will say so. */
const LONGEST_LINE_BYTES = 4_194_304;

/** Decodes a whole text: strictly UTF-8, or else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeStrictly(STRICT_UTF8, bytes, false);
  return text ?? decodeWindows1252(bytes);
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
    const marked = first ? utf16Of(chunk) : null;
    if (marked !== null) encoding = marked;
    else if (decodeStrictly(decoder, chunk, true) === null) encoding = 'windows-1252';
    first = false;
    return encoding === 'utf-8' ? 'continue' : 'enough';
  });
  if (!reading.ok) return reading;
  const cutCharacter = reading.value === 'whole' && decodeStrictly(decoder, new Uint8Array(), false) === null;
  return success(cutCharacter ? 'windows-1252' : encoding);
}

/**
 * Decodes a text while its bytes arrive, without having seen them all: UTF-8 until a piece is not, Windows-1252 from
 * there on. Pieces are cut at line ends, so that no character straddles two of them.
 */
export class LineDecoder {
  private rest: Uint8Array = new Uint8Array();
  private encoding: TextEncoding | null = null;
  private utf16: TextDecoder | null = null;

  /** The text of the lines that are whole by now. */
  decode(chunk: Uint8Array): string {
    if (this.utf16 !== null) return this.utf16.decode(chunk, { stream: true });
    const known = concatenate([this.rest, chunk], this.rest.length + chunk.length);
    if (this.encoding === null) {
      this.encoding = utf16Of(known) ?? 'utf-8';
      if (this.encoding !== 'utf-8') return this.startUtf16(known, this.encoding);
    }
    const end = lastLineEnd(known);
    const cut = end === 0 && known.length > LONGEST_LINE_BYTES ? known.length : end;
    this.rest = known.subarray(cut);
    return this.text(known.subarray(0, cut));
  }

  /** The text of the last line, which may have no end. */
  end(): string {
    return this.utf16?.decode() ?? this.text(this.rest);
  }

  private startUtf16(bytes: Uint8Array, encoding: TextEncoding): string {
    this.utf16 = new TextDecoder(encoding);
    return this.utf16.decode(bytes, { stream: true });
  }

  private text(bytes: Uint8Array): string {
    const text = this.encoding === 'windows-1252' ? null : decodeStrictly(STRICT_UTF8, bytes, false);
    if (text !== null) return text;
    this.encoding = 'windows-1252';
    return decodeWindows1252(bytes);
  }
}

function lastLineEnd(bytes: Uint8Array): number {
  const lineFeed = bytes.lastIndexOf(LINE_FEED);
  return (lineFeed === -1 ? bytes.lastIndexOf(CARRIAGE_RETURN) : lineFeed) + 1;
}

/** Asked for a stream, which one byte a character makes no difference to: Node otherwise reads ISO-8859-1 instead. */
function decodeWindows1252(bytes: Uint8Array): string {
  return WINDOWS_1252.decode(bytes, { stream: true });
}

/** The UTF-16 whose mark the first bytes of a file are, or `null`. */
export function utf16Of(head: Uint8Array): Utf16 | null {
  const found = UTF16_MARKS.find(([, first, second]) => head[0] === first && head[1] === second);
  return found?.[0] ?? null;
}

function decodeStrictly(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string | null {
  try {
    return decoder.decode(bytes, { stream });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
