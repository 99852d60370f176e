import * as v from 'valibot';
import { type CategoryCode, type FinessNumber, isFinessNumber } from '@/domain/offer';
import {
  type CommuneCode,
  type EpciCode,
  isCommuneCode,
  isDepartementCode,
  type RegionCode,
} from '@/domain/territory';

/** A whole number of people, places or establishments. */
export const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A count, or `null` where the source says nothing. */
export const COUNT_OR_NOTHING = v.nullable(COUNT);

/** Code of one of the 101 départements. */
export const DEPARTEMENT_CODE = v.pipe(v.string(), v.guard(isDepartementCode));

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

/** Where the figures of a pack come from. */
export const PROVENANCE = v.object({
  id: v.string(),
  source: v.string(),
  date: v.nullable(v.string()),
  licence: v.nullable(v.string()),
  status: v.picklist(['official', 'derived', 'estimated', 'demonstration']),
});

/** A column of thousands of entries, checked in one pass: a schema an entry costs ten times as much. */
function longColumn<Entry>(what: string, isEntry: (entry: unknown) => entry is Entry) {
  return v.custom<Entry[]>(
    (input) => Array.isArray(input) && input.every(isEntry),
    `is not a list of ${what}`,
  );
}

function isCount(entry: unknown): entry is number {
  return Number.isInteger(entry) && (entry as number) >= 0;
}

function isDegrees(entry: unknown): entry is number {
  return typeof entry === 'number' && Math.abs(entry) <= 180;
}

/** Many texts. */
export const TEXT_COLUMN = longColumn('texts', (entry): entry is string => typeof entry === 'string');

/** Many counts. */
export const COUNT_COLUMN = longColumn('counts', isCount);

/** Many counts, `null` where there is none. */
export const COUNT_OR_NOTHING_COLUMN = longColumn(
  'counts or null',
  (entry): entry is number | null => entry === null || isCount(entry),
);

/** Many positions in another list; −1 for none. */
export const POSITION_COLUMN = longColumn(
  'positions',
  (entry): entry is number => entry === -1 || isCount(entry),
);

/** Many longitudes or latitudes. */
export const DEGREES_COLUMN = longColumn('degrees', isDegrees);

/** Many longitudes or latitudes, `null` where there is none. */
export const DEGREES_OR_NOTHING_COLUMN = longColumn(
  'degrees or null',
  (entry): entry is number | null => entry === null || isDegrees(entry),
);

/** Many codes of communes of the 101 départements. */
export const COMMUNE_CODE_COLUMN = longColumn(
  'commune codes',
  (entry): entry is CommuneCode => typeof entry === 'string' && isCommuneCode(entry),
);

/** Many numbers of establishments, as the register writes them. */
export const FINESS_NUMBER_COLUMN = longColumn(
  'FINESS numbers',
  (entry): entry is FinessNumber => typeof entry === 'string' && isFinessNumber(entry),
);

/** The arcs of a TopoJSON topology: lists of steps on its grid. */
export const ARCS = longColumn(
  'arcs',
  (arc): arc is [number, number][] => Array.isArray(arc) && arc.every(isGridStep),
);

function isGridStep(step: unknown): step is [number, number] {
  return Array.isArray(step) && step.length === 2 && step.every(Number.isInteger);
}
