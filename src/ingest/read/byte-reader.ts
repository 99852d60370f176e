import { failure, success, type Result } from '@/lib';
import { concatenate } from './concatenate';
import {
  type ImportHooks,
  type ImportPhase,
  readIssue,
  type ReadIssue,
  type SourceFile,
} from './source-file';
import { unpackingLimit } from './unpacking-limit';

/** What a consumer of bytes answers to each chunk: go on, it has seen enough, or it found the file wrong. */
export type ChunkAnswer = 'continue' | 'enough' | ReadIssue;

/** Takes the bytes of a file, decompressed, chunk by chunk. */
export type ChunkConsumer = (chunk: Uint8Array) => ChunkAnswer;

/** Whether the whole file was read, or the consumer had enough. */
export type ReadExtent = 'whole' | 'part';

/** What reading a file needs to know besides the file. */
export interface ReadOptions {
  readonly phase: ImportPhase;
  readonly hooks: ImportHooks;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Gives the next bytes of a file, or `null` at its end. */
interface ByteSource {
  next(): Promise<Bytes | null>;
  close(): Promise<unknown>;
}

/** Bytes a consumer is given at once: each costs a turn of the event loop, and memory is that of one. */
const CHUNK_BYTES = 524_288;

/** Packed bytes unpacked at once: engines may give all that comes out of them together, up to a thousand times more. */
const PACKED_CHUNK_BYTES = 65_536;

const BYTES_PER_MEGABYTE = 1_000_000;

const GZIP_MAGIC = [0x1f, 0x8b] as const;

/**
 * Reads a file from its beginning, unpacking it when its first bytes are those of gzip, whatever its name says.
 * Memory stays that of one chunk.
 *
 * @returns how much was read, or `unreadable-file`, `damaged-gzip`, `unpacked-too-large` (a gzip made to fill the
 * memory), `cancelled`, or the issue the consumer answered.
 */
export async function readBytes(
  file: SourceFile,
  options: ReadOptions,
  consume: ChunkConsumer,
): Promise<Result<ReadExtent, ReadIssue>> {
  const { signal } = options.hooks;
  const opened = await open(file, options);
  if (!opened.ok) return opened;
  const { source, packed } = opened.value;
  const limitBytes = packed ? unpackingLimit(file.content.size) : Infinity;
  let length = 0;
  for (;;) {
    const chunk = await nextChunk(source, packed);
    if (signal.aborted) return failure(await closing(source, readIssue('cancelled')));
    if (!chunk.ok) return chunk;
    if (chunk.value === null) return success('whole');
    length += chunk.value.length;
    const answer = length > limitBytes ? unpackedTooLarge(limitBytes) : consume(chunk.value);
    if (answer === 'enough') return success(await closing(source, 'part'));
    if (answer !== 'continue') return failure(await closing(source, answer));
  }
}

function unpackedTooLarge(limitBytes: number): ReadIssue {
  return readIssue('unpacked-too-large', { limitMegabytes: limitBytes / BYTES_PER_MEGABYTE });
}

async function open(
  file: SourceFile,
  options: ReadOptions,
): Promise<Result<{ readonly source: ByteSource; readonly packed: boolean }, ReadIssue>> {
  try {
    const packed = await isGzip(file.content);
    const source = packed
      ? unpackedSource(storedSource(file, options, PACKED_CHUNK_BYTES))
      : storedSource(file, options, CHUNK_BYTES);
    return success({ source, packed });
  } catch (error) {
    if (isFileSystemError(error)) return failure(readIssue('unreadable-file'));
    throw error;
  }
}

async function nextChunk(source: ByteSource, packed: boolean): Promise<Result<Bytes | null, ReadIssue>> {
  try {
    return success(await source.next());
  } catch (error) {
    if (isFileSystemError(error)) return failure(readIssue('unreadable-file'));
    if (packed) return failure(readIssue('damaged-gzip'));
    throw error;
  }
}

/** Frees the file before answering; an error of a stream nobody reads any more concerns no one. */
async function closing<Answer>(source: ByteSource, answer: Answer): Promise<Answer> {
  await source.close().catch(() => undefined);
  return answer;
}

async function isGzip(content: Blob): Promise<boolean> {
  const head = new Uint8Array(await content.slice(0, GZIP_MAGIC.length).arrayBuffer());
  return head.length === GZIP_MAGIC.length && GZIP_MAGIC.every((byte, position) => head[position] === byte);
}

/** The bytes of a file as stored, slice by slice, with its progress. */
function storedSource(file: SourceFile, { phase, hooks }: ReadOptions, sliceBytes: number): ByteSource {
  const { name: fileName, content } = file;
  const total = content.size;
  let done = 0;
  return {
    async next() {
      if (done >= total) return null;
      const piece = new Uint8Array(await content.slice(done, done + sliceBytes).arrayBuffer());
      done += piece.length;
      hooks.onProgress({ fileName, phase, done, total });
      return piece.length === 0 ? null : piece;
    },
    close: () => Promise.resolve(),
  };
}

/** What a gzip source holds; the small pieces that come out of it are put together. */
function unpackedSource(stored: ByteSource): ByteSource {
  const packed = new ReadableStream<Bytes>({
    async pull(controller) {
      const piece = await stored.next();
      if (piece === null) controller.close();
      else controller.enqueue(piece);
    },
  });
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
  return {
    async next() {
      const pieces: Uint8Array[] = [];
      let length = 0;
      while (length < CHUNK_BYTES) {
        const value = await nextPiece(reader, length > 0);
        if (value === undefined) break;
        pieces.push(value);
        length += value.length;
      }
      return length === 0 ? null : concatenate(pieces, length);
    },
    close: () => reader.cancel(),
  };
}

/** What comes before a damage is given first: asked again, a stream answers its error again. */
async function nextPiece(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  hasPieces: boolean,
): Promise<Uint8Array | undefined> {
  try {
    return (await reader.read()).value;
  } catch (error) {
    if (hasPieces) return undefined;
    throw error;
  }
}

/** A file moved, deleted or locked since it was chosen: browsers and Node both answer a DOMException. */
function isFileSystemError(error: unknown): boolean {
  return error instanceof DOMException;
}
