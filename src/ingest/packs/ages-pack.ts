import * as v from 'valibot';
import { type AgeSpan, type AgeStructureTable, readAgeSpan } from '@/domain/population';
import type { TerritoryIndex } from '@/domain/territory';
import { COUNT, DEPARTEMENT_CODE, PROVENANCE } from './pack-schemas';
import { checkColumns, readPack } from './read-pack';

const NAME = 'ages.json';
const COLUMNS = v.exactOptional(v.array(v.array(COUNT)));

const AGES_PACK = v.object({
  codes: v.array(DEPARTEMENT_CODE),
  structures: v.array(
    v.object({
      year: v.number(),
      spans: v.array(v.string()),
      /** A column a span, in the order of the codes. */
      counts: v.object({ men: COLUMNS, women: COLUMNS, all: COLUMNS }),
      provenance: PROVENANCE,
    }),
  ),
});

/** `ages.json` as written: one array an age and a sex. */
export type AgesPackFile = v.InferInput<typeof AGES_PACK>;

/**
 * Reads `ages.json`.
 *
 * @param index - the départements the tables are to be aligned to.
 * @throws Error when the pack is not one this version of the application can read, or is of other départements.
 */
export function decodeAgesPack(json: unknown, index: TerritoryIndex): readonly AgeStructureTable[] {
  const { codes, structures } = readPack(NAME, AGES_PACK, json);
  const isSame =
    codes.length === index.territories.length &&
    codes.every((code, position) => index.territories[position]?.code === code);
  if (!isSame) throw new Error(`Pack ${NAME}: its départements are not those of the directory`);
  return structures.map(({ year, spans, counts, provenance }) => ({
    index,
    year,
    spans: spans.map(spanOf),
    counts: Object.fromEntries(
      Object.entries(counts).map(([sex, columns]) => {
        if (columns.length !== spans.length) throw new Error(`Pack ${NAME}: ages of ${sex} in ${year}`);
        checkColumns(NAME, codes.length, Object.fromEntries(columns.entries()));
        return [sex, columns.map((column) => Float64Array.from(column))];
      }),
    ),
    provenance,
  }));
}

function spanOf(text: string): AgeSpan {
  const span = readAgeSpan(text);
  if (span === null) throw new Error(`Pack ${NAME}: no ages in « ${text} »`);
  return span;
}
