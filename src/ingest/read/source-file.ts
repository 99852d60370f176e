import type { ImportFailureCode } from '../report/codes';

/** A file as the browser or Node hands it over. */
export interface SourceFile {
  readonly name: string;
  readonly content: Blob;
  /** Files that make one thing with this one: those given beside a `.shp`. */
  readonly companions?: ShapefileCompanions;
}

/** The files that are read with the shapes of a Shapefile. */
export interface ShapefileCompanions {
  readonly table: SourceFile;
  readonly projection: SourceFile | null;
  readonly encoding: SourceFile | null;
}

/** What an import is doing with a file. */
export type ImportPhase = 'recognising' | 'reading';

/** How far an import is. */
export interface ImportProgress {
  readonly fileName: string;
  readonly phase: ImportPhase;
  /** Bytes of the file, as stored, that have been read. */
  readonly done: number;
  readonly total: number;
  /** Rows accounted for so far, once rows are being read. */
  readonly rows?: number;
}

/** How an import tells its progress and is stopped. */
export interface ImportHooks {
  readonly onProgress: (progress: ImportProgress) => void;
  readonly signal: AbortSignal;
}

/** Why reading stopped before the end of a file, with what its sentence must name. */
export interface ReadIssue {
  readonly code: ImportFailureCode;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Builds a {@link ReadIssue}. */
export function readIssue(code: ImportFailureCode, details: ReadIssue['details'] = {}): ReadIssue {
  return { code, details };
}
