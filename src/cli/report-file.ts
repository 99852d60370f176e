import type { ImportOutcome, ReportedRow } from '@/ingest';

/** The report as `--report` writes it: see docs/cli.md. */
export interface ReportFile {
  readonly files: readonly {
    readonly name: string;
    readonly kind: string;
    readonly read: number;
    readonly accepted: number;
    readonly warned: number;
    readonly rejected: number;
    readonly skipped: number;
    readonly reasons: readonly {
      readonly code: string;
      readonly count: number;
      readonly examples: readonly ReportedRow[];
    }[];
  }[];
}

/** Keeps of an outcome what the report file promises. */
export function toReportFile({ files }: Pick<ImportOutcome, 'files'>): ReportFile {
  return {
    files: files.map(({ name, kind, read, accepted, warned, rejected, skipped, reasons }) => ({
      name,
      kind,
      read,
      accepted,
      warned,
      rejected,
      skipped,
      reasons: reasons.map(({ code, count, examples }) => ({ code, count, examples })),
    })),
  };
}
