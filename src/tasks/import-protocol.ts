import type { ImportInput, ImportOutcome, ImportProgress } from '@/ingest';
import type { Part } from '@/lib/parts';

/** Where the directories files are checked against are served from. */
export interface ImportPackUrls {
  readonly france: string;
  readonly communes: string;
  readonly contours: string;
  readonly formerCommunes: string;
}

/** What an import needs, as plain data that crosses to a worker. */
export interface ImportRequest extends ImportInput {
  readonly packUrls: ImportPackUrls;
}

/** What the import worker answers to. */
export interface ImportWorkerApi {
  /**
   * Imports files.
   *
   * @param onPart - given some of the outcome at a time, to put back where it was: a page that reads a whole country
   *   out of one message hangs meanwhile.
   * @returns the outcome without its parts.
   */
  import(
    request: ImportRequest,
    onProgress: (progress: ImportProgress) => void,
    onPart: (part: Part) => void | Promise<void>,
  ): Promise<ImportOutcome>;
}
