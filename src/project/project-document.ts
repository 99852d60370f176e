import type { ActivityDataset } from '@/domain/activity';
import type { CoverageDataset } from '@/domain/coverage';
import { type NeedDataset, needSourcesOf, widestNeedSource } from '@/domain/need';
import {
  type CategoryFamily,
  NO_OFFER_FILTER,
  type OfferDataset,
  type OfferFilter,
  placeCategoriesFor,
} from '@/domain/offer';
import { type CommunePopulation, USUAL_AGES } from '@/domain/population';
import type { FiguresVersion } from './figures-version';
import type {
  ContourSet,
  FineContourSets,
  MappedLevel,
  Study,
  TerritoryCategory,
  TerritorySet,
} from '@/domain/territory';
import {
  type IndicatorDefinition,
  type IndicatorId,
  type NeedOverlap,
  type Perimeter,
  type LeastPattern,
  oneRule,
  SECRECY_PRESETS,
  type SecrecyRules,
  type SmoothingMethod,
} from '@/indicators';
import type { FileReport } from '@/ingest';
import { type BorderSettings, DEFAULT_BORDERS } from './border-settings';
import { type ClassSettings, DEFAULT_CLASSES } from './class-settings';
import { type ComparisonSettings, DEFAULT_COMPARISON } from './comparison-settings';
import { DEFAULT_GAPS, type GapSettings } from './gap-settings';
import { type MapMeasures, USUAL_MEASURES } from './map-measures';
import type { SecondMap } from './second-map';
import type { SourceRecord } from './source-record';
import { DEFAULT_WHITE_ZONES, type WhiteZoneSettings } from './white-zone-settings';

/**
 * A place for one dataset of a dossier: the one the application ships, referred to and never copied (so that an old
 * dossier gets the newer pack), or the user's own, kept whole.
 */
export type DatasetSlot<Dataset> =
  { readonly kind: 'embedded' } | { readonly kind: 'user'; readonly dataset: Dataset };

/** Layers that can be shown or hidden, from bottom to top. */
export type LayerId = 'choropleth' | 'borders' | 'coverage' | 'symbols' | 'offer' | 'labels';

/**
 * How rates of people are shown: as counted (`raw`), drawn towards the mean with the counted ones beside (`smoothed`), or
 * with their confidence interval and whether they differ from a reference (`interval`).
 */
export const FIGURE_MODES = ['raw', 'smoothed', 'interval'] as const;

/** One of {@link FIGURE_MODES}. */
export type FigureMode = (typeof FIGURE_MODES)[number];

/**
 * What a map is of: the chosen indicator, a need and an offer at once or the quadrants they make, those of the gap settings,
 * the change of the chosen indicator between two dates, what it counts as dots, or a category of each territory.
 */
export const FILLS = ['indicator', 'need-and-offer', 'quadrants', 'evolution', 'dots', 'category'] as const;

/** One of {@link FILLS}. */
export type Fill = (typeof FILLS)[number];

/** What is shown and how it is counted: the part of a dossier that holds no data. */
export interface ProjectSettings extends ComparisonSettings {
  /** The part of the country that everything is about; `null` for all of it. */
  readonly study: Study | null;
  readonly level: MappedLevel;
  readonly indicatorId: IndicatorId;
  /** Need source counted, as the need dataset names it; `null` when it has none. */
  readonly needSource: string | null;
  /** Date the figures are to be of, where the source of the indicator is counted at it; `null` for the latest. */
  readonly date: string | null;
  /** Date an evolution starts from, where the source is counted at it; `null` for the one before the last. */
  readonly comparedDate: string | null;
  readonly classification: ClassSettings;
  readonly layers: Readonly<Record<LayerId, boolean>>;
  readonly hiddenFamilies: readonly CategoryFamily[];
  /** Which establishments maps, sheets and lists show; indicators count what the perimeter says. */
  readonly offerFilter: OfferFilter;
  readonly perimeter: Omit<Perimeter, 'needSource' | 'needOverlaps'>;
  /** What the user knows of the sources of need: which two share nobody, which holds another. */
  readonly needOverlaps: readonly NeedOverlap[];
  /** Indicators beside the chosen one in the table, in the order of menus; `null` for those featured and the user's own. */
  readonly tableIndicators: readonly IndicatorId[] | null;
  /** Indicators the user made, in the order they were made. */
  readonly ownIndicators: readonly IndicatorDefinition[];
  /** How the counts of people of each set are kept secret. */
  readonly secrecy: SecrecyRules;
  /** What searches for the least to hide have found, one a need source; never exported. */
  readonly leastHidden: readonly LeastPattern[];
  readonly figureMode: FigureMode;
  /** Towards what rates are drawn when they are shown smoothed. */
  readonly smoothing: SmoothingMethod;
  readonly gaps: GapSettings;
  readonly whiteZones: WhiteZoneSettings;
  readonly fillBy: Fill;
  /** What colours tell apart on a map of categories. */
  readonly categoryBy: TerritoryCategory;
  /** What colours and circles show. */
  readonly measures: MapMeasures;
  readonly borders: BorderSettings;
  /** How many a dot stands for on a map of dots; `null` for the number proposed. */
  readonly perDot: number | null;
  /** Whether Paris and its inner ring are drawn a second time, larger, where territories are smaller than régions. */
  readonly enlargesParis: boolean;
  /** The map that a divider uncovers beside the one shown; `null` when there is one map. */
  readonly swipe: SecondMap | null;
}

/** Offers of other dates a dossier keeps at most: each weighs as much as the offer itself. */
export const EARLIER_OFFERS_KEPT = 4;

/** The saved, undoable thing: datasets, settings and the accounts of the files that were imported. */
export interface ProjectDocument {
  readonly name: string;
  readonly offer: DatasetSlot<OfferDataset>;
  /** Offers of other dates, kept as points of comparison: the latest date first, {@link EARLIER_OFFERS_KEPT} at most. */
  readonly earlierOffers: readonly OfferDataset[];
  readonly need: DatasetSlot<NeedDataset>;
  readonly coverage: DatasetSlot<CoverageDataset>;
  readonly activity: DatasetSlot<ActivityDataset>;
  readonly contours: DatasetSlot<ContourSet>;
  /** Contours of communes and of EPCI the user loaded: none is shipped. */
  readonly fineContours: FineContourSets;
  /** Territories the user made of communes; `null` when there are none. */
  readonly territories: TerritorySet | null;
  /** Inhabitants of communes by age, from a file of the user; `null` when there is none. */
  readonly communePopulation: CommunePopulation | null;
  readonly settings: ProjectSettings;
  /** Reports of the files imported into this dossier, oldest first. */
  readonly accounts: readonly FileReport[];
  /** The files imported into this dossier, oldest first; none for those imported before sources were kept. */
  readonly sources: readonly SourceRecord[];
  /** Fingerprint of every figure when the dossier was last saved to a file; `null` when it never was. */
  readonly figuresSha256: string | null;
  /** What that fingerprint is of. */
  readonly figuresVersion: FiguresVersion;
}

/**
 * A new dossier on the embedded data.
 *
 * @param need - the embedded need dataset, whose first source is shown first.
 */
export function emptyProject(name: string, need: NeedDataset): ProjectDocument {
  return {
    name,
    offer: { kind: 'embedded' },
    earlierOffers: [],
    need: { kind: 'embedded' },
    coverage: { kind: 'embedded' },
    activity: { kind: 'embedded' },
    contours: { kind: 'embedded' },
    fineContours: {},
    territories: null,
    communePopulation: null,
    settings: {
      study: null,
      level: 'departement',
      indicatorId: 'equipment-child',
      needSource: widestNeedSource(need, 'child') ?? needSourcesOf(need)[0] ?? null,
      date: null,
      comparedDate: null,
      classification: DEFAULT_CLASSES,
      layers: {
        choropleth: true,
        borders: false,
        coverage: false,
        symbols: true,
        offer: false,
        labels: true,
      },
      hiddenFamilies: [],
      offerFilter: NO_OFFER_FILTER,
      perimeter: {
        capacityStatus: 'installed',
        categories: { child: placeCategoriesFor('child'), adult: placeCategoriesFor('adult') },
        ages: USUAL_AGES,
      },
      needOverlaps: [],
      tableIndicators: null,
      ownIndicators: [],
      secrecy: oneRule(SECRECY_PRESETS.social),
      leastHidden: [],
      figureMode: 'raw',
      smoothing: 'marshall',
      ...DEFAULT_COMPARISON,
      gaps: DEFAULT_GAPS,
      whiteZones: DEFAULT_WHITE_ZONES,
      fillBy: 'indicator',
      categoryBy: 'region',
      measures: USUAL_MEASURES,
      enlargesParis: false,
      swipe: null,
      borders: DEFAULT_BORDERS,
      perDot: null,
    },
    accounts: [],
    sources: [],
    figuresSha256: null,
    figuresVersion: 1,
  };
}
