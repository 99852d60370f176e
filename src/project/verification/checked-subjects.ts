import type { Steps } from '@/lib';
import type { ProjectDocument } from '../project-document';
import {
  IMPORTED_DATASETS,
  type ImportedDataset,
  isOfUser,
  isShipped,
  type SourceRecord,
  sourcesOf,
  sourcesOfEarlierOffer,
  sourcesOfNeeds,
  sourcesOfTeams,
} from '../source-record';
import { digestDataset } from './digest-dataset';
import type { DatasetsAgain } from './import-again';
import type { MatchedSource } from './match-sources';
import type { CheckedDataset, CheckVerdict } from './verification-report';

/** A dataset the user gave, and the files it was made of. */
export interface CheckedSubject extends Pick<CheckedDataset, 'dataset' | 'earlier'> {
  readonly held: object;
  /** Its files, with those given in their place; or why they cannot be read again. */
  readonly found: readonly MatchedSource[] | Extract<CheckVerdict, 'absent' | 'unknown'>;
}

/** Everything the user gave to a dossier: the data in force, then the offers kept as earlier dates. */
export function listSubjects(
  document: ProjectDocument,
  matched: readonly MatchedSource[],
): readonly CheckedSubject[] {
  const held = IMPORTED_DATASETS.flatMap((dataset): readonly CheckedSubject[] => {
    const ofUser = heldIn(document, dataset);
    if (ofUser === null) return [];
    const found = isUntold(document, dataset) ? 'unknown' : foundAmong(matched, sourcesOf(document, dataset));
    return [{ dataset, earlier: null, held: ofUser, found }];
  });
  const earlier = document.earlierOffers.map((offer): CheckedSubject => ({
    dataset: 'offer',
    earlier: offer.provenance.date,
    held: offer,
    found: foundAmong(matched, sourcesOfEarlierOffer(document, offer)),
  }));
  return [...held, ...earlier];
}

/** Whether a part of a dataset was imported before this was kept of it. */
function isUntold(document: ProjectDocument, dataset: ImportedDataset): boolean {
  if (dataset === 'coverage') return sourcesOfTeams(document).some(({ records }) => records.length === 0);
  if (dataset === 'need') return sourcesOfNeeds(document).some(({ records }) => records.length === 0);
  if (dataset !== 'fineContours') return false;
  const known = new Set(document.sources.flatMap(({ fineContourIds }) => fineContourIds));
  return Object.values(document.fineContours).some(({ id }) => !known.has(id));
}

function heldIn(document: ProjectDocument, dataset: ImportedDataset): object | null {
  if (!isOfUser(document, dataset)) return null;
  if (!isShipped(dataset)) return document[dataset];
  const slot = document[dataset];
  return slot.kind === 'user' ? slot.dataset : null;
}

function foundAmong(
  matched: readonly MatchedSource[],
  records: readonly SourceRecord[],
): CheckedSubject['found'] {
  if (records.length === 0) return 'unknown';
  const found = matched.filter(({ record }) => records.includes(record));
  return found.some(({ given }) => given === null) ? 'absent' : found;
}

/** The files of a subject, none when they cannot be read again. */
export function filesOf({ found }: CheckedSubject): readonly MatchedSource[] {
  return typeof found === 'string' ? [] : found;
}

/** What the files of a subject give when they are read again, `null` when they cannot be or give nothing of it. */
export function readAgain<Dataset extends ImportedDataset>(
  subject: CheckedSubject & { readonly dataset: Dataset },
  again: ReadonlyMap<number, DatasetsAgain>,
): DatasetsAgain[Dataset] | null {
  const [first] = filesOf(subject);
  return first === undefined ? null : (again.get(first.record.batch)?.[subject.dataset] ?? null);
}

/** Takes the steps of a long computation; `null` when it was given up. */
export type TakeSteps = <Result>(steps: Steps<Result>) => Promise<Result | null>;

/** Compares a dataset with what its files give. */
export async function checkSubject(
  subject: CheckedSubject,
  again: ReadonlyMap<number, DatasetsAgain>,
  takeSteps: TakeSteps,
): Promise<CheckedDataset> {
  const { dataset, earlier, held, found } = subject;
  if (typeof found === 'string') return { dataset, earlier, verdict: found };
  const read = readAgain(subject, again);
  if (read === null) return { dataset, earlier, verdict: 'different' };
  const digest = await takeSteps(digestDataset(held));
  const isSame = digest !== null && digest === (await takeSteps(digestDataset(read)));
  return { dataset, earlier, verdict: isSame ? 'identical' : 'different' };
}
