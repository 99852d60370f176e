import { FINE_LEVELS, type FineContours, type FineContourSets } from '@/domain/territory';
import type { ProjectDocument } from '../project-document';
import { sourcesOf } from '../source-record';
import type { DatasetsAgain } from './import-again';

/**
 * What imports give when they are read again, with the contours of communes and of EPCI of the dossier put together: each
 * level of the import that gave it, and each of these imports is said to give them all.
 */
export function joinFineContoursAgain(
  document: ProjectDocument,
  again: ReadonlyMap<number, DatasetsAgain>,
): ReadonlyMap<number, DatasetsAgain> {
  const records = sourcesOf(document, 'fineContours');
  if (records.length === 0) return again;
  const levels = FINE_LEVELS.flatMap((level): readonly (readonly [string, FineContours])[] => {
    const id = document.fineContours[level]?.id;
    const record = records.findLast(({ fineContourIds }) => id !== undefined && fineContourIds.includes(id));
    const read = record === undefined ? undefined : again.get(record.batch)?.fineContours?.[level];
    return read === undefined ? [] : [[level, read]];
  });
  const fineContours: FineContourSets | null = levels.length === 0 ? null : Object.fromEntries(levels);
  const batches = new Set(records.map(({ batch }) => batch));
  return new Map(
    [...again].map(([batch, datasets]) => [
      batch,
      batches.has(batch) ? { ...datasets, fineContours } : datasets,
    ]),
  );
}
