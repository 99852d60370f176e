import * as v from 'valibot';
import { parseTableMapping, type TableMapping } from '@/ingest/mapping';
import { IMPORTED_DATASETS, type SourceRecord } from '../source-record';
import { fileKind, list, wholeNumber } from './shared-schema';

/** A fingerprint as it is written. */
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/* A mapping of another version is not worth a dossier that does not open. */
const mapping = v.custom<TableMapping>((input) => parseTableMapping(input).ok);

/** The files a dossier was made of. */
export const sourceRecords: v.GenericSchema<unknown, readonly SourceRecord[]> = list(
  v.object({
    name: v.string(),
    size: wholeNumber,
    sha256: v.nullable(sha256),
    importedAt: v.pipe(v.string(), v.isoTimestamp()),
    batch: wholeNumber,
    feeds: list(v.picklist(IMPORTED_DATASETS)),
    offerId: v.optional(v.nullable(v.string()), null),
    coverageId: v.optional(v.nullable(v.string()), null),
    needId: v.optional(v.nullable(v.string()), null),
    fineContourIds: v.optional(list(v.string()), []),
    parts: list(
      v.object({
        name: v.string(),
        account: wholeNumber,
        chosenKind: v.nullable(v.union([fileKind, v.literal('ignored')])),
        mapping: v.fallback(v.nullable(mapping), null),
      }),
    ),
  }),
);
