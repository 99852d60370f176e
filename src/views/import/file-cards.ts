import type { FileFailure, FileKind, FileReport, ImportOutcome, ImportReasonCode } from '@/ingest';

/** Whether a file enters the dossier whole, in part, or not at all. */
export type CardStatus = 'ready' | 'partial' | 'failed';

/** Datasets an import can bring. */
export type ImportedDataset = 'offer' | 'need' | 'contours';

/** A file of a review. */
export interface FileCardModel {
  readonly report: FileReport<ImportReasonCode>;
  readonly failures: readonly FileFailure[];
  readonly status: CardStatus;
}

const DATASET_OF_KIND: Readonly<Record<FileKind, ImportedDataset | null>> = {
  'finess-structures': 'offer',
  'finess-activites': 'offer',
  'finess-csv-structures': 'offer',
  'finess-csv-equipements': 'offer',
  'finess-xml-structures': 'offer',
  'finess-xml-equipements': 'offer',
  'need-table': 'need',
  'establishment-table': 'offer',
  contours: 'contours',
  'shapefile-part': 'contours',
  unknown: null,
};

/** The files of an outcome in the order they were given, each with what stopped it. */
export function buildFileCards(outcome: ImportOutcome): readonly FileCardModel[] {
  return outcome.files.map((report) => {
    const failures = outcome.failures.filter(({ fileName }) => fileName === report.name);
    return { report, failures, status: statusOf(report, failures, outcome) };
  });
}

function statusOf(
  { kind, rejected }: FileReport,
  failures: readonly FileFailure[],
  outcome: ImportOutcome,
): CardStatus {
  const dataset = DATASET_OF_KIND[kind];
  if (failures.length > 0 || dataset === null || outcome[dataset] === null) return 'failed';
  return rejected > 0 ? 'partial' : 'ready';
}

/** Says whether an outcome brings anything to a dossier. */
export function bringsSomething({ offer, need, contours }: ImportOutcome): boolean {
  return offer !== null || need !== null || contours !== null;
}
