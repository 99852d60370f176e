import { gzipSync } from 'node:zlib';
import type { ImportContext, ImportHooks, ImportOutcome, SourceFile } from '@/ingest';
import { importFiles } from '@/ingest';
import { NO_CHOICES } from '@/ingest/mapping';
import { smallCommuneTable } from './commune-table';
import { smallFrance } from './small-france';

/** A file as a browser would hand it over. */
export function sourceFile(name: string, content: string | Uint8Array<ArrayBuffer>): SourceFile {
  return { name, content: new Blob([content]) };
}

/** The same, compressed. */
export function gzipped(name: string, content: string | Uint8Array): SourceFile {
  return sourceFile(name, new Uint8Array(gzipSync(content)));
}

/** Hooks of an import nobody watches. */
export function quietHooks(signal: AbortSignal = new AbortController().signal): ImportHooks {
  return { onProgress: () => undefined, signal };
}

/** The directories of the small country. */
export function smallContext(): ImportContext {
  return { communes: smallCommuneTable(), hierarchy: smallFrance() };
}

/** Imports files against the small country. */
export function importSmall(...files: readonly SourceFile[]): Promise<ImportOutcome> {
  return importFiles({ files, choices: NO_CHOICES }, smallContext(), quietHooks());
}

/** How many rows each reason of a file counts. */
export function countsByReason(outcome: ImportOutcome, fileName: string): Readonly<Record<string, number>> {
  const report = outcome.files.find(({ name }) => name === fileName);
  return Object.fromEntries((report?.reasons ?? []).map(({ code, count }) => [code, count]));
}
