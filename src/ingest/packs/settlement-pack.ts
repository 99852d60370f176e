import * as v from 'valibot';
import type { SettlementTable } from '@/domain/settlement';
import type { TerritoryIndex } from '@/domain/territory';
import { COUNT, DEPARTEMENT_CODE, PROVENANCE } from './pack-schemas';
import { checkColumns, entryAt, readPack } from './read-pack';

const NAME = 'settlement.json';

const SETTLEMENT_PACK = v.object({
  provenance: PROVENANCE,
  codes: v.array(DEPARTEMENT_CODE),
  areas: v.array(v.pipe(v.number(), v.gtValue(0))),
  communeInhabitants: v.array(COUNT),
  smallCommuneInhabitants: v.array(COUNT),
});

/** `settlement.json` as written: one array a column, in the order of the codes. */
export type SettlementPackFile = v.InferInput<typeof SETTLEMENT_PACK>;

/**
 * Reads `settlement.json`.
 *
 * @param index - the départements the table is to be aligned to.
 * @throws Error when the pack is not one this version of the application can read, or lacks a département.
 */
export function decodeSettlementPack(json: unknown, index: TerritoryIndex): SettlementTable {
  const { provenance, codes, ...columns } = readPack(NAME, SETTLEMENT_PACK, json);
  checkColumns(NAME, codes.length, columns);
  const ranks = new Map<string, number>(codes.map((code, rank) => [code, rank]));
  const aligned = (column: readonly number[]) =>
    Float64Array.from(index.territories, ({ code }) =>
      entryAt(column, ranks.get(code) ?? -1, `settlement of ${code}`),
    );
  return {
    index,
    areas: aligned(columns.areas),
    communeInhabitants: aligned(columns.communeInhabitants),
    smallCommuneInhabitants: aligned(columns.smallCommuneInhabitants),
    provenance,
  };
}
