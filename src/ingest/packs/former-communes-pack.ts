import * as v from 'valibot';
import type { CommuneCrosswalk, CrosswalkKind } from '../cog';
import { COMMUNE_CODE_COLUMN, COUNT, POSITION_COLUMN, PROVENANCE, TEXT_COLUMN } from './pack-schemas';
import { checkColumns, entryAt, readPack } from './read-pack';

const NAME = 'former-communes.json';

/** What became of a former commune, in the order of the pack's `kinds` numbers. */
export const FORMER_COMMUNE_KINDS: readonly CrosswalkKind[] = [
  'delegated',
  'associated',
  'arrondissement',
  'departement-changed',
  'former-code',
];

const FORMER_COMMUNES_PACK = v.object({
  provenance: PROVENANCE,
  /** Vintage of `communeCodes`. */
  toYear: COUNT,
  formerCodes: TEXT_COLUMN,
  /** Empty where the source does not name the former commune. */
  formerNames: TEXT_COLUMN,
  /** Positions in {@link FORMER_COMMUNE_KINDS}. */
  kinds: POSITION_COLUMN,
  communeCodes: COMMUNE_CODE_COLUMN,
});

/** `former-communes.json` as written: one array a column, in the order of the former codes. */
export type FormerCommunesPackFile = v.InferInput<typeof FORMER_COMMUNES_PACK>;

/**
 * Reads `former-communes.json`: the crosswalk from all the years its source mixes, without dates nor splits.
 *
 * @throws Error when the pack is not one this version of the application can read.
 */
export function decodeFormerCommunesPack(json: unknown): CommuneCrosswalk {
  const file = readPack(NAME, FORMER_COMMUNES_PACK, json);
  const { formerCodes, formerNames, kinds, communeCodes, provenance, toYear } = file;
  checkColumns(NAME, formerCodes.length, { formerNames, kinds, communeCodes });
  return {
    id: provenance.id,
    fromYear: null,
    toYear,
    provenance,
    entries: formerCodes.map((formerCode, row) => {
      const formerName = entryAt(formerNames, row, 'former name');
      return {
        formerCode,
        formerName: formerName === '' ? null : formerName,
        kind: entryAt(FORMER_COMMUNE_KINDS, entryAt(kinds, row, 'kind'), 'kind of former commune'),
        targets: [{ code: entryAt(communeCodes, row, 'commune'), share: 1 }],
      };
    }),
  };
}
