import * as v from 'valibot';
import { type AgeBase, type FigureHistory, type PopulationTable } from '@/domain/population';
import type { TerritoryIndex } from '@/domain/territory';
import { countedTogether, countsByDepartement, UNDIVIDED } from './figure-columns';
import { COUNT_OR_NOTHING, DEPARTEMENT_CODE, PROVENANCE } from './pack-schemas';
import { checkColumns, readPack } from './read-pack';

const NAME = 'history.json';
const COUNTS = v.array(COUNT_OR_NOTHING);
const MEASURE = v.picklist(['aah', 'pch', 'pch-under-20']);

const HISTORY_PACK = v.object({
  codes: v.array(DEPARTEMENT_CODE),
  populations: v.array(
    v.object({
      year: v.number(),
      /** The other ages are sums and differences of these. */
      byAge: v.object({
        '0-4': v.optional(COUNTS),
        '0-9': v.optional(COUNTS),
        '0-19': COUNTS,
        '20-59': COUNTS,
        total: COUNTS,
      }),
      provenance: PROVENANCE,
    }),
  ),
  socialAid: v.array(
    v.object({
      measure: MEASURE,
      year: v.number(),
      counts: COUNTS,
      undivided: UNDIVIDED,
      provenance: PROVENANCE,
    }),
  ),
  breaks: v.array(v.object({ measure: MEASURE, year: v.number() })),
});

/** `history.json` as written: counts of former years, in the order of the codes. */
export type HistoryPackFile = v.InferInput<typeof HISTORY_PACK>;

/**
 * Reads `history.json`: populations and social aid of the years that `france.json` does not hold.
 *
 * @param index - the départements the tables are to be aligned to.
 * @throws Error when the pack is not one this version of the application can read, or is of other départements.
 */
export function decodeHistoryPack(json: unknown, index: TerritoryIndex): FigureHistory {
  const { codes, populations, socialAid, breaks } = readPack(NAME, HISTORY_PACK, json);
  if (codes.some((code, position) => index.territories[position]?.code !== code))
    throw new Error(`Pack ${NAME}: its départements are not those of the directory`);
  return {
    populations: populations.map((table) => buildPopulation(index, table)),
    socialAid: socialAid.map(({ counts, undivided, ...series }) => ({
      ...series,
      ...countedTogether(undivided),
      counts: countsByDepartement(NAME, codes, counts),
    })),
    breaks,
  };
}

type PopulationFile = v.InferOutput<typeof HISTORY_PACK>['populations'][number];

function buildPopulation(
  index: TerritoryIndex,
  { year, byAge, provenance }: PopulationFile,
): PopulationTable {
  const columnOf = (counts: readonly (number | null)[]) =>
    Float64Array.from(counts, (count) => count ?? Number.NaN);
  const [children, adults, total] = [byAge['0-19'], byAge['20-59'], byAge.total].map(columnOf);
  checkColumns(NAME, index.territories.length, {
    children: byAge['0-19'],
    adults: byAge['20-59'],
    total: byAge.total,
  });
  if (children === undefined || adults === undefined || total === undefined)
    throw new Error(`Pack ${NAME}: ages are missing in ${year}`);
  const small = (['0-4', '0-9'] as const).flatMap((age): readonly (readonly [AgeBase, Float64Array])[] => {
    const counts = byAge[age];
    return counts === undefined ? [] : [[age, columnOf(counts)]];
  });
  return {
    index,
    year,
    byAge: {
      ...Object.fromEntries(small),
      '0-19': children,
      '20-59': adults,
      '20-plus': total.map((people, position) => people - (children[position] ?? Number.NaN)),
      '0-59': children.map((people, position) => people + (adults[position] ?? Number.NaN)),
      total,
    },
    provenance,
  };
}
