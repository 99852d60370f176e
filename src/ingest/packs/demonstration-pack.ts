import * as v from 'valibot';
import {
  ACTIVITY_COUNTS,
  ACTIVITY_SERVICES,
  type ActivityDataset,
  type ActivityRecord,
} from '@/domain/activity';
import { known, type MeasuredValue } from '@/domain/measure';
import { NEED_PUBLICS, type NeedDataset, type NeedRecord } from '@/domain/need';
import type { Capacity, CapacityStatus, Establishment, LocationQuality, OfferDataset } from '@/domain/offer';
import { departementOfCommune } from '@/domain/territory';
import {
  CATEGORY_CODE,
  COMMUNE_CODE_COLUMN,
  COUNT,
  COUNT_OR_NOTHING,
  COUNT_OR_NOTHING_COLUMN,
  DEGREES_COLUMN,
  DEPARTEMENT_CODE,
  FINESS_NUMBER_COLUMN,
  POSITION_COLUMN,
  PROVENANCE,
} from './pack-schemas';
import { checkColumns, entryAt, readPack } from './read-pack';

const NAME = 'demonstration.json';

/** Where the point of a demonstration establishment comes from, in the order of the pack's `locationQualities` numbers. */
export const DEMONSTRATION_LOCATION_QUALITIES = [
  'register',
  'commune-point',
] as const satisfies readonly LocationQuality[];

const DATASET = { id: v.string(), name: v.string(), provenance: PROVENANCE };

const OFFER = v.object({
  ...DATASET,
  observedDepartements: v.array(DEPARTEMENT_CODE),
  categories: v.array(
    v.object({
      code: CATEGORY_CODE,
      /** Beginning of the names of its establishments; their rank follows. */
      namePrefix: v.string(),
      activityCode: v.string(),
      modeCode: v.string(),
      publicCode: v.string(),
    }),
  ),
  establishments: v.object({
    finessEt: FINESS_NUMBER_COLUMN,
    /** Positions in `categories`. */
    categories: POSITION_COLUMN,
    communeCodes: COMMUNE_CODE_COLUMN,
    longitudes: DEGREES_COLUMN,
    latitudes: DEGREES_COLUMN,
    /** Positions in {@link DEMONSTRATION_LOCATION_QUALITIES}. */
    locationQualities: POSITION_COLUMN,
    /** Places; `null` where the category works by file active. */
    installed: COUNT_OR_NOTHING_COLUMN,
    authorised: COUNT_OR_NOTHING_COLUMN,
  }),
});

const NEED = v.object({
  ...DATASET,
  departementCodes: v.array(DEPARTEMENT_CODE),
  series: v.array(
    v.object({
      source: v.string(),
      public: v.picklist(NEED_PUBLICS),
      referenceDate: v.string(),
      /** People by département; `null` where the source got no answer. */
      counts: v.array(COUNT_OR_NOTHING),
    }),
  ),
});

const ACTIVITY = v.object({
  ...DATASET,
  departementCodes: v.array(DEPARTEMENT_CODE),
  series: v.array(
    v.object({
      service: v.picklist(ACTIVITY_SERVICES),
      count: v.picklist(ACTIVITY_COUNTS),
      referenceDate: v.string(),
      /** People, or days, by département; `null` where the services gave no report. */
      counts: v.array(COUNT_OR_NOTHING),
    }),
  ),
});

const DEMONSTRATION_PACK = v.object({ seed: COUNT, offer: OFFER, need: NEED, activity: ACTIVITY });

/** `demonstration.json` as written: fictional establishments, need and activity, with the seed they come from. */
export type DemonstrationPackFile = v.InferInput<typeof DEMONSTRATION_PACK>;

/** The fictional data shown until the user loads real files. */
export interface DemonstrationPack {
  readonly offer: OfferDataset;
  readonly need: NeedDataset;
  readonly activity: ActivityDataset;
}

/**
 * Reads `demonstration.json`.
 *
 * @throws Error when the pack is not one this version of the application can read.
 */
export function decodeDemonstrationPack(json: unknown): DemonstrationPack {
  const { offer, need, activity } = readPack(NAME, DEMONSTRATION_PACK, json);
  return { offer: buildOffer(offer), need: buildNeed(need), activity: buildActivity(activity) };
}

type OfferFile = v.InferOutput<typeof OFFER>;

function buildOffer(file: OfferFile): OfferDataset {
  const { id, name, provenance, establishments } = file;
  checkColumns(NAME, establishments.finessEt.length, establishments);
  const ranks = file.categories.map(() => 0);
  return {
    kind: 'offer',
    id,
    name,
    provenance,
    observedDepartements: new Set(file.observedDepartements),
    establishments: establishments.finessEt.map((finessEt, row) => {
      const position = entryAt(establishments.categories, row, 'category of establishment');
      const category = entryAt(file.categories, position, 'category');
      const rank = entryAt(ranks, position, 'rank') + 1;
      ranks[position] = rank;
      const communeCode = entryAt(establishments.communeCodes, row, 'commune of establishment');
      return {
        finessEt,
        finessEj: null,
        name: `${category.namePrefix}${rank}`,
        managerName: null,
        categoryCode: category.code,
        communeCode,
        departementCode: departementOfCommune(communeCode),
        location: locationAt(establishments, row),
        capacities: capacitiesAt(establishments, row, category),
      };
    }),
  };
}

function locationAt(columns: OfferFile['establishments'], row: number): Establishment['location'] {
  const quality = entryAt(columns.locationQualities, row, 'location quality of establishment');
  return {
    longitude: entryAt(columns.longitudes, row, 'longitude of establishment'),
    latitude: entryAt(columns.latitudes, row, 'latitude of establishment'),
    quality: entryAt(DEMONSTRATION_LOCATION_QUALITIES, quality, 'location quality'),
  };
}

function capacitiesAt(
  columns: OfferFile['establishments'],
  row: number,
  category: OfferFile['categories'][number],
): readonly Capacity[] {
  const installed = columns.installed[row];
  const authorised = columns.authorised[row];
  const capacities: Capacity[] = [];
  if (typeof installed === 'number') capacities.push(capacityOf(category, 'installed', installed));
  if (typeof authorised === 'number') capacities.push(capacityOf(category, 'authorised', authorised));
  return capacities;
}

function capacityOf(
  { activityCode, modeCode, publicCode }: OfferFile['categories'][number],
  status: CapacityStatus,
  places: number,
): Capacity {
  return { activityCode, modeCode, publicCode, status, places };
}

function buildNeed({ departementCodes, series, ...dataset }: v.InferOutput<typeof NEED>): NeedDataset {
  const records: NeedRecord[] = [];
  for (const { counts, ...measured } of series) {
    checkColumns(NAME, departementCodes.length, { [`counts of ${measured.source}`]: counts });
    counts.forEach((count, position) => {
      if (count === null) return;
      const departementCode = entryAt(departementCodes, position, 'département');
      records.push({ departementCode, ...measured, count: known(count) });
    });
  }
  return { kind: 'need', ...dataset, records };
}

/** One record a département and service: what its series say of it. */
function buildActivity({
  departementCodes,
  series,
  ...dataset
}: v.InferOutput<typeof ACTIVITY>): ActivityDataset {
  const records = departementCodes.flatMap((departementCode, position) =>
    ACTIVITY_SERVICES.flatMap((service): ActivityRecord[] => {
      const ofService = series.filter((one) => one.service === service);
      const counts = ofService.flatMap(({ count, counts }): readonly (readonly [string, MeasuredValue])[] => {
        const value = entryAt(counts, position, `count of ${service}`);
        return value === null ? [] : [[count, known(value)]];
      });
      const [first] = ofService;
      if (first === undefined || counts.length === 0) return [];
      const { referenceDate } = first;
      return [{ departementCode, service, counts: Object.fromEntries(counts), referenceDate }];
    }),
  );
  return { kind: 'activity', ...dataset, records };
}
