import { JSON_BYTE } from './json-bytes';
import type { JsonLeftOut } from './json-left-out';
import { decodePieces } from './utf8-pieces';

const { lastBlank, quote, comma, openBrace, closeBrace } = JSON_BYTE;

const BYTE_VALUES = 256;
const LONGEST_KEY_BYTES = 64;

/** What stands between two elements of an array, from the end of one to the first key of the next. */
export interface ElementBoundary {
  readonly bytes: Uint8Array;
  /** How far in it the next element begins. */
  readonly nextStart: number;
  /** How far in it the key begins, with its quote. */
  readonly keyStart: number;
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
  const bytes = chunk.slice(end - 1, keyEnd + 1);
  return { bytes, nextStart: start - end + 1, keyStart: key - end + 1 };
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
    private readonly leftOut: JsonLeftOut,
  ) {
    this.steps = backwardSteps(boundary.bytes.subarray(boundary.keyStart));
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
    const cut = lastBoundary(chunk, this.boundary, this.steps);
    if (cut === -1) {
      this.wait(chunk);
      return [];
    }
    const elements = this.parse([...this.pieces, chunk.subarray(0, cut + 1)]);
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

  private parse(pieces: readonly Uint8Array[]): readonly unknown[] | null {
    try {
      return this.leftOut.parse(['[', ...decodePieces(pieces), ']']) as unknown[];
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof TypeError) return null;
      throw error;
    }
  }

  private wait(bytes: Uint8Array): void {
    this.pieces.push(bytes);
    this.length += bytes.length;
  }
}

/** How far back a search may step from each first byte (Horspool's table, backwards). */
function backwardSteps(needle: Uint8Array): Uint8Array {
  const steps = new Uint8Array(BYTE_VALUES).fill(Math.min(needle.length, BYTE_VALUES - 1));
  for (let rank = needle.length - 1; rank > 0; rank -= 1) steps[needle[rank] ?? 0] = rank;
  return steps;
}

/** Looks for keys, then at what stands before them: searching for blanks, which files are full of, takes short steps. */
function lastBoundary(chunk: Uint8Array, { bytes, keyStart }: ElementBoundary, steps: Uint8Array): number {
  let position = chunk.length - bytes.length;
  while (position >= 0) {
    let rank = bytes.length - 1;
    while (rank >= 0 && chunk[position + rank] === bytes[rank]) rank -= 1;
    if (rank < 0) return position;
    position -= steps[chunk[position + keyStart] ?? 0] ?? 1;
  }
  return -1;
}
