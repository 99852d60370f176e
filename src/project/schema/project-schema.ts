import * as v from 'valibot';
import type { CategoryFamily } from '@/domain/offer';
import { MAPPED_LEVELS, TERRITORY_CATEGORIES } from '@/domain/territory';
import type { FileReport, RowOutcome } from '@/ingest';
import { CIRCLE_MEASURES, COLOR_MEASURES, USUAL_MEASURES } from '../map-measures';
import { FIGURES_VERSIONS } from '../figures-version';
import { type DatasetSlot, FIGURE_MODES, FILLS, type ProjectSettings } from '../project-document';
import { PROJECT_FORMAT, PROJECT_VERSION } from '../project-file';
import { borderEntries } from './border-schema';
import { classSettings } from './class-schema';
import { comparisonEntries } from './comparison-schema';
import { contourSet, fineContourSets } from './contour-schemas';
import {
  activityDataset,
  communePopulation,
  capacityStatus,
  categoryCode,
  coverageDataset,
  needDataset,
  offerDataset,
  territorySet,
} from './dataset-schemas';
import { gapEntries } from './gap-schema';
import { indicatorById, SMOOTHING_METHODS } from '@/indicators';
import { indicatorEntries, perimeterAges } from './indicator-schema';
import { leastPattern, readEarlierSecrecy, secrecyRules } from './secrecy-schema';
import { fileKind, keysOf, list, wholeNumber } from './shared-schema';
import { sha256, sourceRecords } from './source-schema';
import { offerFilterEntries } from './offer-filter-schema';
import { swipeEntries } from './second-map-schema';
import { studyEntries } from './study-schema';
import { whiteZoneEntries } from './white-zone-schema';

const FAMILIES = keysOf<CategoryFamily>({
  'child-institution': true,
  'child-service': true,
  'early-intervention': true,
  'adult-work': true,
  'adult-housing': true,
  'adult-care-home': true,
  'adult-service': true,
  resource: true,
});
const ROW_OUTCOMES = keysOf<RowOutcome>({ warned: true, rejected: true, skipped: true });

const currentSettings: v.GenericSchema<unknown, ProjectSettings> = v.object({
  ...studyEntries,
  level: v.picklist(MAPPED_LEVELS),
  indicatorId: v.string(),
  needSource: v.nullable(v.string()),
  date: v.optional(v.nullable(v.string()), null),
  comparedDate: v.optional(v.nullable(v.string()), null),
  classification: classSettings,
  layers: v.object({
    choropleth: v.boolean(),
    borders: v.optional(v.boolean(), false),
    coverage: v.boolean(),
    symbols: v.boolean(),
    offer: v.boolean(),
    labels: v.boolean(),
  }),
  hiddenFamilies: list(v.picklist(FAMILIES)),
  ...offerFilterEntries,
  perimeter: v.object({
    capacityStatus,
    categories: v.object({ child: list(categoryCode), adult: list(categoryCode) }),
    ages: perimeterAges,
  }),
  ...indicatorEntries,
  secrecy: secrecyRules,
  leastHidden: v.optional(list(leastPattern), []),
  figureMode: v.optional(v.picklist(FIGURE_MODES), 'raw'),
  smoothing: v.optional(v.picklist(SMOOTHING_METHODS), 'marshall'),
  ...comparisonEntries,
  ...gapEntries,
  ...whiteZoneEntries,
  fillBy: v.optional(v.picklist(FILLS), 'indicator'),
  categoryBy: v.optional(v.picklist(TERRITORY_CATEGORIES), 'region'),
  measures: v.optional(
    v.object({ colors: v.picklist(COLOR_MEASURES), circles: v.picklist(CIRCLE_MEASURES) }),
    USUAL_MEASURES,
  ),
  enlargesParis: v.optional(v.boolean(), false),
  ...swipeEntries,
  ...borderEntries,
  perDot: v.optional(v.nullable(v.pipe(wholeNumber, v.minValue(1))), null),
});

/** The settings of a dossier, or of a link to a view. */
export const settingsSchema = v.pipe(
  v.unknown(),
  v.transform(readEarlierSecrecy),
  currentSettings,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { indicatorId, ownIndicators: own } = dataset.value;
    if (indicatorById(indicatorId, own) !== undefined) return;
    const at = { type: 'object', origin: 'value', key: 'indicatorId', value: indicatorId } as const;
    addIssue({ message: `No indicator ${indicatorId}`, path: [{ ...at, input: { indicatorId } }] });
  }),
);

const fileReport: v.GenericSchema<unknown, FileReport> = v.object({
  name: v.string(),
  kind: fileKind,
  read: wholeNumber,
  accepted: wholeNumber,
  warned: wholeNumber,
  rejected: wholeNumber,
  skipped: wholeNumber,
  reasons: list(
    v.object({
      code: v.string(),
      outcome: v.picklist(ROW_OUTCOMES),
      count: wholeNumber,
      examples: list(
        v.object({ row: v.nullable(wholeNumber), column: v.nullable(v.string()), value: v.string() }),
      ),
    }),
  ),
});

function slot<Dataset>(
  dataset: v.GenericSchema<unknown, Dataset>,
): v.GenericSchema<unknown, DatasetSlot<Dataset>> {
  return v.variant('kind', [
    v.object({ kind: v.literal('embedded') }),
    v.object({ kind: v.literal('user'), dataset }),
  ]);
}

/** A dossier file of the current version. Its output is made of domain objects: lists are sets again. */
export const projectFileSchema = v.object({
  format: v.literal(PROJECT_FORMAT),
  version: v.literal(PROJECT_VERSION),
  name: v.string(),
  datasets: v.object({
    offer: slot(offerDataset),
    earlierOffers: v.optional(list(offerDataset), []),
    need: slot(needDataset),
    coverage: slot(coverageDataset),
    activity: v.optional(slot(activityDataset), { kind: 'embedded' }),
    contours: slot(contourSet),
    fineContours: v.optional(fineContourSets, {}),
    territories: v.optional(v.nullable(territorySet), null),
    communePopulation: v.optional(v.nullable(communePopulation), null),
  }),
  settings: settingsSchema,
  accounts: list(fileReport),
  sources: v.optional(sourceRecords, []),
  figuresSha256: v.optional(v.nullable(sha256), null),
  figuresVersion: v.optional(v.picklist(FIGURES_VERSIONS), 1),
});
