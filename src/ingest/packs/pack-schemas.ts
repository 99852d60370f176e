import * as v from 'valibot';
import { isCommuneCode, isDepartementCode, type EpciCode, type RegionCode } from '@/domain/territory';
import { type CategoryCode, isFinessNumber } from '@/domain/offer';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A whole number of people, places or establishments. */
export const COUNT = count;

/** A count, or `null` where the source says nothing. */
export const COUNT_OR_NOTHING = v.nullable(count);

/** A longitude or latitude in degrees. */
export const DEGREES = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));

/** Code of one of the 101 départements. */
export const DEPARTEMENT_CODE = v.pipe(v.string(), v.guard(isDepartementCode));

/** Code of a commune of the 101 départements. */
export const COMMUNE_CODE = v.pipe(v.string(), v.guard(isCommuneCode));

/** INSEE code of a région: two digits. */
export const REGION_CODE = v.pipe(
  v.string(),
  v.guard((text): text is RegionCode & string => /^\d{2}$/.test(text)),
);

/** SIREN of an EPCI: nine digits. */
export const EPCI_CODE = v.pipe(
  v.string(),
  v.guard((text): text is EpciCode & string => /^\d{9}$/.test(text)),
);

/** FINESS category: three digits. */
export const CATEGORY_CODE = v.pipe(
  v.string(),
  v.guard((text): text is CategoryCode & string => /^\d{3}$/.test(text)),
);

/** Number of an establishment, as the register writes it. */
export const FINESS_NUMBER = v.pipe(v.string(), v.guard(isFinessNumber));

/** Where the figures of a pack come from. */
export const PROVENANCE = v.object({
  id: v.string(),
  source: v.string(),
  date: v.nullable(v.string()),
  licence: v.nullable(v.string()),
  status: v.picklist(['official', 'derived', 'estimated', 'demonstration']),
});
