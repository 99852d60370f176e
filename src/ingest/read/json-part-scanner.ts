import { JSON_BYTE } from './json-bytes';

const { lastBlank, quote, comma, openBracket, backslash, closeBracket, openBrace, closeBrace } = JSON_BYTE;

/** Finds where one JSON value ends among bytes that come in chunks. */
export class JsonPartScanner {
  private depth = 0;
  private inString = false;
  private escaped = false;

  /** Gets ready for another value. */
  reset(): void {
    this.depth = 0;
    this.inString = false;
    this.escaped = false;
  }

  /**
   * Goes on through the value that stands at `start`. State is held in locals: this loop sees every byte of a file.
   *
   * @returns the position after the end of the value, or −1 when it goes on in the next chunk.
   */
  find(chunk: Uint8Array, start: number): number {
    const { length } = chunk;
    let { depth, inString } = this;
    let position = this.escaped ? start + 1 : start;
    for (; position < length; position += 1) {
      const byte = chunk[position];
      if (inString) {
        if (byte === backslash) position += 1;
        else if (byte === quote && depth === 0) return position + 1;
        else if (byte === quote) inString = false;
      } else if (byte === quote) inString = true;
      else if (byte === openBrace || byte === openBracket) depth += 1;
      else if (depth === 0) {
        if (endsScalar(byte)) return position;
      } else if (byte === closeBrace || byte === closeBracket) {
        depth -= 1;
        if (depth === 0) return position + 1;
      }
    }
    this.depth = depth;
    this.inString = inString;
    this.escaped = position > length;
    return -1;
  }
}

function endsScalar(byte: number | undefined): boolean {
  return (
    byte === undefined || byte <= lastBlank || byte === comma || byte === closeBrace || byte === closeBracket
  );
}
