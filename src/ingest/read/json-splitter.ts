import type { ChunkAnswer } from './byte-reader';
import { JSON_BYTE } from './json-bytes';
import { concatenate } from './concatenate';
import { JsonLeftOut } from './json-left-out';
import { JsonPartScanner } from './json-part-scanner';
import { boundaryAt, ElementRun } from './json-run';
import { readIssue } from './source-file';
import { decodeText } from './text-encoding';

/**
 * A piece of a JSON document whose root is an object: one member, or one element of a member that is an array.
 * `rank` counts the elements of an array from 1; an empty array is a member.
 */
export type JsonPart =
  | { readonly kind: 'member'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'element'; readonly key: string; readonly value: unknown; readonly rank: number };

/** Takes each part as soon as it is complete. */
export type JsonVisitor = (part: JsonPart) => ChunkAnswer;

/** Largest single part accepted: past it, engines can no longer make one text of it. */
const MAX_JSON_PART_BYTES = 256 * 1024 * 1024;

const BYTES_PER_MEGABYTE = 1024 * 1024;

/** Elements smaller than this are found one by one: looking for what stands between them would gain nothing. */
const MIN_RUN_ELEMENT_BYTES = 4096;

/** Runs tried in a document: one an array is usual, and one that leads nowhere has its bytes looked at twice. */
const MAX_RUNS = 8;

/** Bytes kept while no end of an element is seen; past them they are followed one by one again. */
const RUN_PATIENCE_BYTES = 32 * BYTES_PER_MEGABYTE;

const { lastBlank, quote, comma, colon, openBracket, closeBracket, openBrace, closeBrace } = JSON_BYTE;
const UTF8_BOM = [0xef, 0xbb, 0xbf];

type Place = 'before-root' | 'in-root' | 'key' | 'before-value' | 'in-array' | 'value' | 'after-root';

/**
 * Cuts a JSON document into parts while its bytes arrive, so that a file larger than the longest text an engine
 * can hold is read in the memory of its largest part. Each part is parsed by `JSON.parse`; between parts only the
 * brackets are followed, and in an array of large objects not even those: see {@link ElementRun}.
 */
export class JsonSplitter {
  private place: Place = 'before-root';
  private answer: ChunkAnswer = 'continue';
  private bytesBefore = 0;
  private partStart = 0;
  private key = '';
  private rank = 0;
  private inElement = false;
  private readonly scanner = new JsonPartScanner();
  private pieces: Uint8Array[] = [];
  private pieceBytes = 0;
  private elementBytes = 0;
  private run: ElementRun | null = null;
  private runsLeft = MAX_RUNS;

  constructor(
    private readonly visit: JsonVisitor,
    private readonly leftOut = new JsonLeftOut(),
  ) {}

  /** Reads the next bytes of the document. */
  push(chunk: Uint8Array): ChunkAnswer {
    return this.run === null ? this.scan(chunk) : this.goOnRunning(this.run, chunk);
  }

  /** Says whether the document ended where it should, once what was left was read. */
  end(): ChunkAnswer {
    let answer: ChunkAnswer = 'continue';
    while (this.run !== null && answer === 'continue') answer = this.stopRunning(this.run);
    if (answer !== 'continue' || this.place === 'after-root') return answer;
    if (this.place === 'before-root') return readIssue('empty-file');
    return readIssue('truncated-json', { byte: this.bytesBefore });
  }

  private scan(chunk: Uint8Array): ChunkAnswer {
    let position = 0;
    while (position < chunk.length) {
      const run = this.place === 'in-array' ? this.runFrom(chunk, position) : null;
      if (run !== null) {
        this.run = run;
        this.runsLeft -= 1;
        return this.goOnRunning(run, chunk.subarray(run.offset - this.bytesBefore));
      }
      if (this.place === 'key' || this.place === 'value') {
        const end = this.scanner.find(chunk, position);
        const next = end === -1 ? chunk.length : end;
        const answer = this.take(chunk.subarray(position, next), end !== -1);
        if (answer !== 'continue') return answer;
        position = next;
      } else {
        position = this.stepBetweenParts(chunk, position);
        if (this.answer !== 'continue') return this.answer;
      }
    }
    this.bytesBefore += chunk.length;
    return 'continue';
  }

  private runFrom(chunk: Uint8Array, position: number): ElementRun | null {
    if (this.runsLeft === 0 || this.elementBytes < MIN_RUN_ELEMENT_BYTES) return null;
    const boundary = boundaryAt(chunk, position);
    const start = position - 1 + (boundary?.nextStart ?? 0);
    return boundary === null ? null : new ElementRun(boundary, this.bytesBefore + start, this.leftOut);
  }

  private goOnRunning(run: ElementRun, chunk: Uint8Array): ChunkAnswer {
    const elements = run.take(chunk);
    for (const element of elements ?? []) {
      const answer = this.deliver(element);
      if (answer !== 'continue') return answer;
    }
    const lost = elements === null || run.waitingBytes > RUN_PATIENCE_BYTES;
    return lost ? this.stopRunning(run) : 'continue';
  }

  /** Follows one by one the bytes that wait. */
  private stopRunning(run: ElementRun): ChunkAnswer {
    this.run = null;
    this.elementBytes = 0;
    this.bytesBefore = run.offset;
    for (const piece of run.waiting) {
      const answer = this.push(piece);
      if (answer !== 'continue') return answer;
    }
    return 'continue';
  }

  private stepBetweenParts(chunk: Uint8Array, position: number): number {
    const byte = chunk[position];
    if (byte === undefined || byte <= lastBlank) return position + 1;
    switch (this.place) {
      case 'before-root':
        return this.openRoot(byte, position);
      case 'in-root':
        if (byte === quote) return this.startPart('key', position);
        if (byte === closeBrace) this.place = 'after-root';
        else if (byte !== comma) this.fail(position);
        return position + 1;
      case 'before-value':
        return this.openValue(byte, position);
      case 'in-array':
        if (byte === closeBracket) this.closeArray();
        else if (byte !== comma) return this.startPart('value', position);
        return position + 1;
      default:
        this.fail(position);
        return position + 1;
    }
  }

  private openRoot(byte: number, position: number): number {
    const offset = this.bytesBefore + position;
    if (byte === openBrace) this.place = 'in-root';
    else if (byte === openBracket) this.answer = readIssue('wrong-schema');
    else if (byte !== UTF8_BOM[offset]) this.fail(position);
    return position + 1;
  }

  private openValue(byte: number, position: number): number {
    this.inElement = byte === openBracket;
    if (byte === colon) return position + 1;
    if (!this.inElement) return this.startPart('value', position);
    this.place = 'in-array';
    this.rank = 0;
    return position + 1;
  }

  private closeArray(): void {
    this.place = 'in-root';
    if (this.rank === 0) this.answer = this.visit({ kind: 'member', key: this.key, value: [] });
  }

  private startPart(place: 'key' | 'value', position: number): number {
    this.place = place;
    this.partStart = this.bytesBefore + position;
    this.scanner.reset();
    return position;
  }

  private take(piece: Uint8Array, complete: boolean): ChunkAnswer {
    this.pieces.push(piece);
    this.pieceBytes += piece.length;
    if (this.pieceBytes > MAX_JSON_PART_BYTES) {
      return readIssue('file-too-large', { limitMegabytes: MAX_JSON_PART_BYTES / BYTES_PER_MEGABYTE });
    }
    if (!complete) return 'continue';
    const parsed = this.parse(concatenate(this.pieces, this.pieceBytes));
    this.elementBytes = this.inElement && this.place === 'value' ? this.pieceBytes : 0;
    this.pieces = [];
    this.pieceBytes = 0;
    if (parsed === NOT_JSON) return readIssue('not-json', { byte: this.partStart });
    return this.deliver(parsed);
  }

  private deliver(value: unknown): ChunkAnswer {
    if (this.place === 'key') {
      this.key = String(value);
      this.place = 'before-value';
      return 'continue';
    }
    this.place = this.inElement ? 'in-array' : 'in-root';
    if (!this.inElement) return this.visit({ kind: 'member', key: this.key, value });
    this.rank += 1;
    return this.visit({ kind: 'element', key: this.key, value, rank: this.rank });
  }

  private parse(bytes: Uint8Array): unknown {
    try {
      return this.leftOut.parse([decodeText(bytes)]);
    } catch (error) {
      if (error instanceof SyntaxError) return NOT_JSON;
      throw error;
    }
  }

  private fail(position: number): void {
    this.answer = readIssue('not-json', { byte: this.bytesBefore + position });
  }
}

const NOT_JSON = Symbol('not JSON');
