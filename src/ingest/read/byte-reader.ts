import { failure, success, type Result } from '@/lib';
import {
  type ImportHooks,
  type ImportPhase,
  readIssue,
  type ReadIssue,
  type SourceFile,
} from './source-file';

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

type ByteStream = ReadableStream<Uint8Array<ArrayBuffer>>;
type ByteReader = ReadableStreamDefaultReader<Uint8Array>;

/** Engines choose the size of chunks; Node gives a Blob held in memory whole. */
const MAX_CHUNK_BYTES = 262_144;

const GZIP_MAGIC = [0x1f, 0x8b] as const;

/**
 * Reads a file from its beginning, unpacking it when its first bytes are those of gzip, whatever its name says.
 * Memory stays that of one chunk.
 *
 * @returns how much was read, or `unreadable-file`, `damaged-gzip`, `cancelled`, or the issue the consumer answered.
 */
export async function readBytes(
  file: SourceFile,
  options: ReadOptions,
  consume: ChunkConsumer,
): Promise<Result<ReadExtent, ReadIssue>> {
  const { signal } = options.hooks;
  const opened = await open(file, options);
  if (!opened.ok) return opened;
  const { reader, packed } = opened.value;
  for (;;) {
    const chunk = await nextChunk(reader, packed);
    if (signal.aborted) return failure(await closing(reader, readIssue('cancelled')));
    if (!chunk.ok) return chunk;
    if (chunk.value === null) return success('whole');
    const answer = consume(chunk.value);
    if (answer === 'enough') return success(await closing(reader, 'part'));
    if (answer !== 'continue') return failure(await closing(reader, answer));
  }
}

async function open(
  file: SourceFile,
  options: ReadOptions,
): Promise<Result<{ readonly reader: ByteReader; readonly packed: boolean }, ReadIssue>> {
  try {
    const packed = await isGzip(file.content);
    const stored = countBytes(file, options);
    const bytes = packed ? stored.pipeThrough(new DecompressionStream('gzip')) : stored;
    return success({ reader: bytes.getReader(), packed });
  } catch (error) {
    if (isFileSystemError(error)) return failure(readIssue('unreadable-file'));
    throw error;
  }
}

async function nextChunk(reader: ByteReader, packed: boolean): Promise<Result<Uint8Array | null, ReadIssue>> {
  try {
    const { done, value } = await reader.read();
    return success(done ? null : value);
  } catch (error) {
    if (isFileSystemError(error)) return failure(readIssue('unreadable-file'));
    if (packed) return failure(readIssue('damaged-gzip'));
    throw error;
  }
}

/** Frees the file before answering; an error of a stream nobody reads any more concerns no one. */
async function closing<Answer>(reader: ByteReader, answer: Answer): Promise<Answer> {
  await reader.cancel().catch(() => undefined);
  return answer;
}

async function isGzip(content: Blob): Promise<boolean> {
  const head = new Uint8Array(await content.slice(0, GZIP_MAGIC.length).arrayBuffer());
  return head.length === GZIP_MAGIC.length && GZIP_MAGIC.every((byte, position) => head[position] === byte);
}

function countBytes(file: SourceFile, { phase, hooks }: ReadOptions): ByteStream {
  let done = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      for (let start = 0; start < chunk.length; start += MAX_CHUNK_BYTES) {
        const piece = chunk.subarray(start, start + MAX_CHUNK_BYTES);
        done += piece.length;
        hooks.onProgress({ fileName: file.name, phase, done, total: file.content.size });
        controller.enqueue(piece);
      }
    },
  });
  return (file.content.stream() as ByteStream).pipeThrough(counter);
}

/** A file moved, deleted or locked since it was chosen: browsers and Node both answer a DOMException. */
function isFileSystemError(error: unknown): boolean {
  return error instanceof DOMException;
}
