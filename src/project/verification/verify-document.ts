import type { SourceFile } from '@/ingest';
import { type FiguresVersion, figuresVersionOf, hasCommuneFigures } from '../figures-version';
import type { ProjectDocument } from '../project-document';
import { type ImportedDataset, isShipped, sourcesInUse } from '../source-record';
import {
  type CheckedSubject,
  checkSubject,
  filesOf,
  listSubjects,
  readAgain,
  type TakeSteps,
} from './checked-subjects';
import type { CountedDocument } from './figure-request';
import { type DatasetsAgain, importAgain, type RunImport } from './import-again';
import { joinFineContoursAgain } from './join-fine-contours';
import { joinNeedsAgain } from './join-needs';
import { joinTeamsAgain } from './join-teams';
import { checkFile, fingerprintGiven, matchSources } from './match-sources';
import {
  type CheckedDataset,
  type CheckedFigures,
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
  readonly runImport: RunImport;
  /** The fingerprint of every figure of a dossier, at the levels of a version. */
  readonly fingerprint: (document: CountedDocument, version: FiguresVersion) => Promise<string>;
  /** Takes the steps of a long computation, on the calling thread. */
  readonly takeSteps: TakeSteps;
  readonly signal?: AbortSignal;
}

/**
 * Reads again the files a dossier was made of, as they were read, and compares: the bytes of each file, what each dataset
 * holds, every figure. Nothing enters the dossier.
 */
export async function verifyDocument(
  { document, files, savedFigures }: Verification,
  { runImport, fingerprint, takeSteps, signal }: VerificationTools,
): Promise<VerificationReport> {
  const given = await fingerprintGiven(files, signal);
  const matched = matchSources(sourcesInUse(document), given);
  const subjects = listSubjects(document, matched);
  const toRead = new Set(subjects.flatMap(filesOf));
  const read = await importAgain(
    matched.filter((match) => toRead.has(match)),
    runImport,
  );
  const again = joinFineContoursAgain(document, joinNeedsAgain(document, joinTeamsAgain(document, read)));
  const datasets: CheckedDataset[] = [];
  for (const subject of subjects) datasets.push(await checkSubject(subject, again, takeSteps));
  const figures = await checkFigures({ document, subjects, datasets, again, savedFigures }, fingerprint);
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

interface FiguresToCheck {
  readonly document: ProjectDocument;
  readonly subjects: readonly CheckedSubject[];
  readonly datasets: readonly CheckedDataset[];
  readonly again: ReadonlyMap<number, DatasetsAgain>;
  readonly savedFigures: string | null;
}

async function checkFigures(
  { document, subjects, datasets, again, savedFigures: saved }: FiguresToCheck,
  fingerprint: VerificationTools['fingerprint'],
): Promise<CheckedFigures> {
  const version = saved === null ? figuresVersionOf(document) : document.figuresVersion;
  const ofDossier = await fingerprint(document, version);
  const counted = datasets
    .filter((checked) => isCounted(checked, { ...document, figuresVersion: version }))
    .map(({ verdict }) => verdict);
  const unread = counted.find((verdict) => verdict === 'absent' || verdict === 'unknown');
  if (unread !== undefined) return { verdict: unread, because: null, saved, ofDossier, ofSources: null };
  const ofSources = await fingerprint(documentAgain(document, subjects, again), version);
  if (counted.length === 0 && saved === null)
    return { verdict: 'unknown', because: null, saved, ofDossier, ofSources };
  if (ofSources === (saved ?? ofDossier))
    return { verdict: 'identical', because: null, saved, ofDossier, ofSources };
  const because = ofSources === ofDossier ? 'computation' : 'data';
  return { verdict: 'different', because, saved, ofDossier, ofSources };
}

/**
 * Whether the figures that are fingerprinted rest on a dataset: on what communes alone are counted by, only those of a
 * version that has them; on an offer of an earlier date, only those of a date that was chosen.
 */
function isCounted(
  { dataset, earlier }: CheckedDataset,
  { settings, figuresVersion }: Pick<ProjectDocument, 'settings' | 'figuresVersion'>,
): boolean {
  if (dataset === 'territories' || dataset === 'communePopulation') return hasCommuneFigures(figuresVersion);
  return isShipped(dataset) && dataset !== 'contours' && (earlier === null || settings.date !== null);
}

/** The dossier with its data as they were read again; what gave nothing leaves that of the application, or nothing. */
function documentAgain(
  document: ProjectDocument,
  subjects: readonly CheckedSubject[],
  again: ReadonlyMap<number, DatasetsAgain>,
): CountedDocument {
  const slotOf = <Dataset extends ImportedDataset>(dataset: Dataset) => {
    const subject = subjects.find((one) => one.dataset === dataset && one.earlier === null);
    const read = subject === undefined ? null : readAgain({ ...subject, dataset }, again);
    return read === null ? EMBEDDED : { kind: 'user' as const, dataset: read };
  };
  const ownOf = <Dataset extends 'territories' | 'communePopulation'>(dataset: Dataset) => {
    const subject = subjects.find((one) => one.dataset === dataset);
    return subject === undefined ? null : readAgain({ ...subject, dataset }, again);
  };
  return {
    settings: document.settings,
    territories: ownOf('territories'),
    communePopulation: ownOf('communePopulation'),
    offer: slotOf('offer'),
    need: slotOf('need'),
    activity: slotOf('activity'),
    coverage: slotOf('coverage'),
    earlierOffers: subjects.flatMap((subject) =>
      subject.earlier === null ? [] : (readAgain({ ...subject, dataset: 'offer' }, again) ?? []),
    ),
  };
}

const EMBEDDED = { kind: 'embedded' } as const;
