import {
  type FileFailure,
  type FileKind,
  type FileMatches,
  type FileReport,
  type ImportFailureCode,
  type ImportOutcome,
  type ImportReasonCode,
  MAPPING_FAILURE_CODES,
} from '@/ingest';
import type { FileSurvey } from '@/ingest/table';
import { IMPORTED_DATASETS, type ImportedDataset } from '@/project';
import type { FileDecision } from '@/state';

/** Whether a file enters the dossier whole, in part, or not at all: failed, columns still to be said, or left aside. */
export type CardStatus = 'ready' | 'partial' | 'failed' | 'needed' | 'ignored';

/** A file of a review. */
export interface FileCardModel {
  readonly report: FileReport<ImportReasonCode>;
  readonly failures: readonly FileFailure[];
  readonly status: CardStatus;
  /** What was seen of its tables; `null` for a file that is none. */
  readonly survey: FileSurvey | null;
  /** How its rows met the territories. */
  readonly matches: FileMatches | null;
  /** What the user said of it. */
  readonly decision: FileDecision | null;
}

const DATASET_OF_KIND: Readonly<Record<FileKind, ImportedDataset | null>> = {
  'finess-structures': 'offer',
  'finess-activites': 'offer',
  'finess-csv-structures': 'offer',
  'finess-csv-equipements': 'offer',
  'finess-xml-structures': 'offer',
  'finess-xml-equipements': 'offer',
  'need-table': 'need',
  'activity-table': 'activity',
  'coverage-table': 'coverage',
  'establishment-table': 'offer',
  'territory-table': 'territories',
  'population-table': 'communePopulation',
  'cog-crosswalk': null,
  contours: 'contours',
  'shapefile-part': 'contours',
  unknown: null,
};

const MAPPING_FAILURES: ReadonlySet<ImportFailureCode> = new Set(MAPPING_FAILURE_CODES);

/** The files of an outcome in the order they were given, each with what stopped it and what can be done about it. */
export function buildFileCards(
  outcome: ImportOutcome,
  decisions: Readonly<Record<string, FileDecision>> = {},
): readonly FileCardModel[] {
  return outcome.files.map((report) => {
    const isOfFile = ({ fileName }: { readonly fileName: string }) => fileName === report.name;
    const card = {
      report,
      failures: outcome.failures.filter(isOfFile),
      survey: outcome.surveys.find(isOfFile) ?? null,
      matches: outcome.matches.find(isOfFile) ?? null,
      decision: decisions[report.name] ?? null,
    };
    return { ...card, status: statusOf(card, outcome) };
  });
}

function statusOf(
  { report: { kind, rejected }, failures, survey, decision }: Omit<FileCardModel, 'status'>,
  outcome: ImportOutcome,
): CardStatus {
  if (decision?.kind === 'ignored') return 'ignored';
  const hasTables = survey !== null && survey.tables.length > 0;
  if (hasTables && failures.some(({ code }) => MAPPING_FAILURES.has(code))) return 'needed';
  const dataset = DATASET_OF_KIND[kind];
  const isFine = dataset === 'contours' && outcome.fineContours !== null;
  const isTaken = isFine || kind === 'cog-crosswalk' || (dataset !== null && outcome[dataset] !== null);
  if (failures.length > 0 || !isTaken) return 'failed';
  return rejected > 0 ? 'partial' : 'ready';
}

/** Says whether an outcome brings anything to a dossier. */
export function bringsSomething(outcome: ImportOutcome): boolean {
  return outcome.fineContours !== null || IMPORTED_DATASETS.some((dataset) => outcome[dataset] !== null);
}
