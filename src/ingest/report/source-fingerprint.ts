import { digestBlob } from '@/lib/sha256';
import type { SourceFile } from '../read';

/** What tells a file from any other, whatever its name. */
export interface SourceFingerprint {
  readonly name: string;
  /** Bytes, as stored. */
  readonly size: number;
  /** SHA-256 of its bytes, in hexadecimal; `null` when the file could not be read to its end. */
  readonly sha256: string | null;
  /** Names of the accounts it gave, in their order: its own, or those of the files an archive holds. */
  readonly parts: readonly string[];
}

/** A file as it was given, and the files it holds. */
export interface OpenedFile {
  readonly file: SourceFile;
  readonly parts: readonly SourceFile[];
}

/** Takes the fingerprints of files, while they are read for what they hold. */
export function fingerprintFiles(
  opened: readonly OpenedFile[],
  signal: AbortSignal,
): Promise<readonly SourceFingerprint[]> {
  return Promise.all(
    opened.map(async ({ file: { name, content }, parts }) => ({
      name,
      size: content.size,
      sha256: await digestBlob(content, signal),
      parts: parts.map((part) => part.name),
    })),
  );
}
