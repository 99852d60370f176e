import type { FileKind, FileReport, ImportOutcome } from '@/ingest';
import { IMPORTED_DATASETS, type ImportedDataset, type ProjectDocument, type SourceRecord } from '@/project';
import type { ImportReview } from '../import-task';

/** What a file of a kind is read for. A crosswalk is read for the tables whose codes it converts. */
const READ_FOR: Readonly<Record<FileKind, readonly ImportedDataset[]>> = {
  'finess-structures': ['offer'],
  'finess-activites': ['offer'],
  'finess-csv-structures': ['offer'],
  'finess-csv-equipements': ['offer'],
  'finess-xml-structures': ['offer'],
  'finess-xml-equipements': ['offer'],
  'need-table': ['need'],
  'activity-table': ['activity'],
  'coverage-table': ['coverage'],
  'establishment-table': ['offer'],
  'territory-table': ['territories'],
  'population-table': ['communePopulation'],
  'cog-crosswalk': ['offer', 'need', 'activity', 'territories', 'communePopulation'],
  contours: ['contours', 'fineContours'],
  'shapefile-part': ['contours', 'fineContours'],
  unknown: [],
};

/** What is kept of the files of an import: those that gave something, and how each was read. */
export function recordSources(
  { accounts, sources }: Pick<ProjectDocument, 'accounts' | 'sources'>,
  { batch: { decisions }, outcome }: ImportReview,
  importedAt: string,
): readonly SourceRecord[] {
  const batch = 1 + Math.max(-1, ...sources.map((source) => source.batch));
  let rank = 0;
  return outcome.sources.flatMap(({ parts: names, ...file }): readonly SourceRecord[] => {
    const first = rank;
    rank += names.length;
    const reports = outcome.files.slice(first, rank);
    const feeds = datasetsOf(reports, outcome);
    if (feeds.length === 0) return [];
    const parts = reports.map(({ name }, place) => ({
      name,
      account: accounts.length + first + place,
      chosenKind: decisions[name]?.kind ?? null,
      mapping: outcome.surveys.find(({ fileName }) => fileName === name)?.mapping ?? null,
    }));
    const offerId = feeds.includes('offer') ? (outcome.offer?.id ?? null) : null;
    const coverageId = feeds.includes('coverage') ? (outcome.coverage?.id ?? null) : null;
    const needId = feeds.includes('need') ? (outcome.need?.id ?? null) : null;
    const fineContourIds = feeds.includes('fineContours')
      ? Object.values(outcome.fineContours ?? {}).map(({ id }) => id)
      : [];
    return [{ ...file, importedAt, batch, feeds, offerId, coverageId, needId, fineContourIds, parts }];
  });
}

/** The datasets that files gave, or helped to give; a file that failed gave nothing. */
function datasetsOf(reports: readonly FileReport[], outcome: ImportOutcome): readonly ImportedDataset[] {
  const failed = new Set(outcome.failures.map(({ fileName }) => fileName));
  const kinds = reports.filter(({ name }) => !failed.has(name)).flatMap(({ kind }) => READ_FOR[kind]);
  return IMPORTED_DATASETS.filter((dataset) => outcome[dataset] !== null && kinds.includes(dataset));
}
