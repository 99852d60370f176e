import { JSON_BYTE } from './json-bytes';

const { lastBlank, quote, comma, openBracket, closeBracket, openBrace, closeBrace } = JSON_BYTE;

const BYTE_VALUES = 256;
const LONGEST_KEY_BYTES = 64;
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });

/** What stands between two elements of an array, from the end of one to the first key of the next. */
export interface ElementBoundary {
  readonly bytes: Uint8Array;
  /** How far in it the next element begins. */
  readonly nextStart: number;
}

/**
 * Reads the boundary after an element that ends at `end`: `}` `,` `{` and a key, with the blanks of this file.
 *
 * @returns `null` when the elements are not objects that begin so, or the chunk ends first.
 */
export function boundaryAt(chunk: Uint8Array, end: number): ElementBoundary | null {
  if (chunk[end - 1] !== closeBrace) return null;
  const separator = skipBlanks(chunk, end);
  if (chunk[separator] !== comma) return null;
  const start = skipBlanks(chunk, separator + 1);
  if (chunk[start] !== openBrace) return null;
  const key = skipBlanks(chunk, start + 1);
  const keyEnd = chunk.indexOf(quote, key + 1);
  if (chunk[key] !== quote || keyEnd === -1 || keyEnd - key > LONGEST_KEY_BYTES) return null;
  return { bytes: chunk.slice(end - 1, keyEnd + 1), nextStart: start - end + 1 };
}

function skipBlanks(chunk: Uint8Array, from: number): number {
  let position = from;
  while ((chunk[position] ?? Infinity) <= lastBlank) position += 1;
  return position;
}

/**
 * Cuts elements of an array at boundaries written like the one between the first two, without looking at the bytes in
 * between. A cut may be wrong (the same bytes deeper, or in a text): what is cut must parse as whole elements, which it
 * only does when it is right, since brackets and quotes would be left open otherwise.
 */
export class ElementRun {
  private pieces: Uint8Array[] = [];
  private length = 0;
  private readonly steps: Uint8Array;

  constructor(
    private readonly boundary: ElementBoundary,
    /** Where in the document the first element that is not yet given begins. */
    public offset: number,
  ) {
    this.steps = backwardSteps(boundary.bytes);
  }

  /** Bytes that wait for a boundary. */
  get waiting(): readonly Uint8Array[] {
    return this.pieces;
  }

  /** How many they are. */
  get waitingBytes(): number {
    return this.length;
  }

  /**
   * Takes the next bytes and gives the elements that are whole up to the last boundary in them.
   *
   * @returns no element when there is no boundary; `null` when what was cut is not elements, and all bytes wait.
   */
  take(chunk: Uint8Array): readonly unknown[] | null {
    const cut = lastIndexOfBytes(chunk, this.boundary.bytes, this.steps);
    if (cut === -1) {
      this.wait(chunk);
      return [];
    }
    const elements = parseElements([...this.pieces, chunk.subarray(0, cut + 1)]);
    if (elements === null) {
      this.wait(chunk);
      return null;
    }
    const next = cut + this.boundary.nextStart;
    this.offset += this.length + next;
    this.pieces = [];
    this.length = 0;
    this.wait(chunk.subarray(next));
    return elements;
  }

  private wait(bytes: Uint8Array): void {
    this.pieces.push(bytes);
    this.length += bytes.length;
  }
}

function parseElements(pieces: readonly Uint8Array[]): readonly unknown[] | null {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const list = new Uint8Array(length + 2);
  list[0] = openBracket;
  list[length + 1] = closeBracket;
  let position = 1;
  for (const piece of pieces) {
    list.set(piece, position);
    position += piece.length;
  }
  try {
    return JSON.parse(STRICT_UTF8.decode(list)) as unknown[];
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

/** How far back a search may step from each first byte (Horspool's table, backwards). */
function backwardSteps(needle: Uint8Array): Uint8Array {
  const steps = new Uint8Array(BYTE_VALUES).fill(Math.min(needle.length, BYTE_VALUES - 1));
  for (let rank = needle.length - 1; rank > 0; rank -= 1) steps[needle[rank] ?? 0] = rank;
  return steps;
}

function lastIndexOfBytes(bytes: Uint8Array, needle: Uint8Array, steps: Uint8Array): number {
  const { length } = needle;
  let position = bytes.length - length;
  while (position >= 0) {
    let matched = 0;
    while (matched < length && bytes[position + matched] === needle[matched]) matched += 1;
    if (matched === length) return position;
    position -= steps[bytes[position] ?? 0] ?? 1;
  }
  return -1;
}
