import type { ImportInput, ImportOutcome, ImportProgress } from '@/ingest';

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
  import(request: ImportRequest, onProgress: (progress: ImportProgress) => void): Promise<ImportOutcome>;
}
