import type { SourceFile } from '@/ingest';
import type { ProjectDocument } from '../project-document';
import { IMPORTED_DATASETS, type ImportedDataset, sourcesOf } from '../source-record';
import { digestDataset } from './digest-dataset';
import { fingerprintFigures, type ShippedData } from './fingerprint-figures';
import { type DatasetsAgain, importAgain, type RunImport } from './import-again';
import { checkFile, fingerprintGiven, type MatchedSource, matchSources } from './match-sources';
import {
  type CheckedDataset,
  type CheckedFigures,
  type CheckVerdict,
  type VerificationReport,
  verdictOf,
} from './verification-report';

/** A dossier and what it is verified with. */
export interface Verification {
  readonly document: ProjectDocument;
  /** Files that may be those it was made of, under any names and among others. */
  readonly files: readonly SourceFile[];
  /** Fingerprint the figures are held to; `null` to hold them to what the dossier holds. */
  readonly savedFigures: string | null;
}

/** What a verification needs besides the dossier. */
export interface VerificationTools {
  readonly shipped: ShippedData;
  readonly runImport: RunImport;
  readonly signal?: AbortSignal;
}

/**
 * Reads again the files a dossier was made of, as they were read, and compares: the bytes of each file, what each dataset
 * holds, every figure. Nothing enters the dossier.
 */
export async function verifyDocument(
  { document, files, savedFigures }: Verification,
  { shipped, runImport, signal }: VerificationTools,
): Promise<VerificationReport> {
  const records = document.sources.filter((source) =>
    IMPORTED_DATASETS.some((dataset) => sourcesOf(document, dataset).includes(source)),
  );
  const given = await fingerprintGiven(files, signal);
  const matched = matchSources(records, given);
  const checked = IMPORTED_DATASETS.filter((dataset) => document[dataset].kind === 'user').map((dataset) => ({
    dataset,
    found: foundFor(document, dataset, matched),
  }));
  const toRead = matched.filter(({ record }) => checked.some(({ found }) => isFound(found, record)));
  const again = await importAgain(toRead, runImport);
  const datasets = checked.map(({ dataset, found }) => checkDataset(document, dataset, { found, again }));
  const figures = checkFigures({ document, datasets, again, savedFigures }, shipped);
  const reports = matched.map(checkFile);
  return {
    version: 1,
    project: document.name,
    verdict: verdictOf([...reports, ...datasets, figures].map(({ verdict }) => verdict)),
    files: reports,
    datasets,
    figures,
    unused: given
      .filter((source) => !matched.some((match) => match.given === source))
      .map(({ file }) => file.name),
  };
}

/** The files of a dataset, or why they cannot be read again. */
type Found = readonly MatchedSource[] | Extract<CheckVerdict, 'absent' | 'unknown'>;

function foundFor(
  document: ProjectDocument,
  dataset: ImportedDataset,
  matched: readonly MatchedSource[],
): Found {
  const records = sourcesOf(document, dataset);
  if (records.length === 0) return 'unknown';
  const found = matched.filter(({ record }) => records.includes(record));
  return found.some(({ given }) => given === null) ? 'absent' : found;
}

function isFound(found: Found, record: MatchedSource['record']): boolean {
  return typeof found !== 'string' && found.some((match) => match.record === record);
}

function checkDataset(
  document: ProjectDocument,
  dataset: ImportedDataset,
  { found, again }: { readonly found: Found; readonly again: DatasetsAgain },
): CheckedDataset {
  if (typeof found === 'string') return { dataset, verdict: found };
  const slot = document[dataset];
  const read = again[dataset];
  const isSame = slot.kind === 'user' && read !== null && digestDataset(slot.dataset) === digestDataset(read);
  return { dataset, verdict: isSame ? 'identical' : 'different' };
}

interface FiguresToCheck {
  readonly document: ProjectDocument;
  readonly datasets: readonly CheckedDataset[];
  readonly again: DatasetsAgain;
  readonly savedFigures: string | null;
}

function checkFigures(
  { document, datasets, again, savedFigures: saved }: FiguresToCheck,
  shipped: ShippedData,
): CheckedFigures {
  const ofDossier = fingerprintFigures(document, shipped);
  const counted = datasets.filter(({ dataset }) => dataset !== 'contours').map(({ verdict }) => verdict);
  const unread = counted.find((verdict) => verdict === 'absent' || verdict === 'unknown');
  if (unread !== undefined) return { verdict: unread, because: null, saved, ofDossier, ofSources: null };
  const ofSources = fingerprintFigures({ ...document, ...slotsOf(document, again) }, shipped);
  if (counted.length === 0 && saved === null)
    return { verdict: 'unknown', because: null, saved, ofDossier, ofSources };
  if (ofSources === (saved ?? ofDossier))
    return { verdict: 'identical', because: null, saved, ofDossier, ofSources };
  const because = ofSources === ofDossier ? 'computation' : 'data';
  return { verdict: 'different', because, saved, ofDossier, ofSources };
}

/** The datasets figures are computed from, as they were read again; one that gave nothing leaves that of the application. */
function slotsOf(document: ProjectDocument, again: DatasetsAgain): Pick<ProjectDocument, 'offer' | 'need'> {
  const embedded = { kind: 'embedded' } as const;
  const { offer, need } = again;
  return {
    offer: document.offer.kind === 'user' && offer !== null ? { kind: 'user', dataset: offer } : embedded,
    need: document.need.kind === 'user' && need !== null ? { kind: 'user', dataset: need } : embedded,
  };
}
