import type { SourceFile } from '@/ingest';
import { digestBlob } from '@/lib/sha256';
import type { SourceRecord } from '../source-record';
import type { CheckedFile, CheckVerdict } from './verification-report';

/** A file that was given, and its fingerprint. */
export interface GivenSource {
  readonly file: SourceFile;
  readonly sha256: string | null;
}

/** A file of the dossier, and the one given in its place. */
export interface MatchedSource {
  readonly record: SourceRecord;
  readonly given: GivenSource | null;
}

/** Takes the fingerprints of the files given. */
export function fingerprintGiven(
  files: readonly SourceFile[],
  signal?: AbortSignal,
): Promise<readonly GivenSource[]> {
  return Promise.all(files.map(async (file) => ({ file, sha256: await digestBlob(file.content, signal) })));
}

/**
 * Finds each file of a dossier among those given: the same bytes under any name, else the same name. A file that was read
 * under two names is found by either.
 */
export function matchSources(
  records: readonly SourceRecord[],
  given: readonly GivenSource[],
): readonly MatchedSource[] {
  return records.map((record) => ({
    record,
    given: sameBytes(record, given) ?? sameName(record, records, given) ?? null,
  }));
}

function sameBytes({ sha256 }: SourceRecord, given: readonly GivenSource[]): GivenSource | undefined {
  return sha256 === null ? undefined : given.find((source) => source.sha256 === sha256);
}

function sameName(
  record: SourceRecord,
  records: readonly SourceRecord[],
  given: readonly GivenSource[],
): GivenSource | undefined {
  const twins = records.filter(({ sha256 }) => sha256 !== null && sha256 === record.sha256);
  const names = new Set([record, ...twins].map(({ name }) => lastPart(name)));
  return given.find(({ file }) => names.has(lastPart(file.name)));
}

/** The name of a file without the folder it was given with. */
function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** What is said of a file of the dossier. */
export function checkFile({ record, given }: MatchedSource): CheckedFile {
  const { name, size, sha256, feeds, importedAt } = record;
  return {
    name,
    verdict: verdictOn(sha256, given),
    feeds,
    importedAt,
    recorded: { size, sha256 },
    found: given && { name: given.file.name, size: given.file.content.size, sha256: given.sha256 },
  };
}

function verdictOn(recorded: string | null, given: GivenSource | null): CheckVerdict {
  if (given === null) return 'absent';
  if (recorded === null || given.sha256 === null) return 'unknown';
  return given.sha256 === recorded ? 'identical' : 'different';
}
