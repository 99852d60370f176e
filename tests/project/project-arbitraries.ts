import fc from 'fast-check';
import { CLASSIFICATION_METHODS, PALETTE_SCHEMES } from '@/cartography';
import { AGE_BASES } from '@/domain/population';
import { ACTIVITY_COUNTS, ACTIVITY_SERVICES, type ActivityDataset } from '@/domain/activity';
import type { CoverageDataset } from '@/domain/coverage';
import type { MeasuredValue, Unit } from '@/domain/measure';
import { OVERSEAS_POOLS, PEER_COUNT_BOUNDS, PEER_CRITERIA } from '@/analysis/peers';
import {
  FIGURE_REFERENCES,
  ROUNDING_BASES,
  SIGNIFICANCE_TESTS,
  type IndicatorDefinition,
  type IndicatorTerm,
  type SecrecyRule,
  type SecrecyRules,
  type SecretSet,
  type TermAges,
} from '@/indicators';
import { NEED_PUBLICS, type NeedDataset } from '@/domain/need';
import {
  type CategoryCode,
  type Establishment,
  type FinessNumber,
  type OfferDataset,
  OFFER_STAGES,
  placeCategoriesFor,
} from '@/domain/offer';
import type { CommuneCode, DepartementCode, RegionCode, TerritoryCode } from '@/domain/territory';
import type { FileReport } from '@/ingest';
import type { TableMapping } from '@/ingest/mapping';
import {
  CLASS_COUNT_BOUNDS,
  type ClassSettings,
  GAP_REFERENCES,
  type DatasetSlot,
  type GapThreshold,
  type ProjectDocument,
  type ProjectSettings,
  type SavedClassLock,
  type SourceRecord,
  WHITE_ZONE_DISTANCES,
  WHITE_ZONE_SERVICES,
} from '@/project';
import { signSettings } from './sign-arbitraries';
import { departement, head, number, text } from './shared-arbitraries';
import { communePopulation, contours, fineContours, territories } from './territory-arbitraries';

const measured: fc.Arbitrary<MeasuredValue> = fc.oneof(
  fc.record({ status: fc.constantFrom('known', 'estimated'), value: number }),
  fc.record({ status: fc.constantFrom('missing', 'suppressed', 'not-applicable') }),
);

const establishment: fc.Arbitrary<Establishment> = fc.record({
  finessEt: fc.constantFrom('010780195', '2A0000123') as fc.Arbitrary<FinessNumber>,
  finessEj: fc.option(fc.constant('010000024' as FinessNumber)),
  name: text,
  managerName: fc.option(text),
  categoryCode: fc.constantFrom(...placeCategoriesFor('child')),
  communeCode: fc.constantFrom('01004', '2A004', '97411') as fc.Arbitrary<CommuneCode>,
  departementCode: departement,
  location: fc.option(
    fc.record({
      longitude: number,
      latitude: number,
      quality: fc.constantFrom('register', 'register-axes-swapped', 'commune-point', 'epci-point'),
    }),
  ),
  capacities: fc.array(
    fc.record({
      activityCode: text,
      modeCode: text,
      publicCode: text,
      status: fc.constantFrom('installed', 'authorised'),
      places: fc.nat(),
    }),
    { maxLength: 2 },
  ),
});

const offer: fc.Arbitrary<OfferDataset> = fc.record({
  kind: fc.constant('offer' as const),
  ...head,
  establishments: fc.array(establishment, { maxLength: 3 }),
  observedDepartements: fc.uniqueArray(departement).map((codes) => new Set(codes)),
});

const need: fc.Arbitrary<NeedDataset> = fc.record({
  kind: fc.constant('need' as const),
  ...head,
  records: fc.array(
    fc.record({
      departementCode: departement,
      source: text,
      public: fc.constantFrom(...NEED_PUBLICS),
      count: measured,
      referenceDate: fc.option(fc.constant('2026-06-30')),
    }),
    { maxLength: 3 },
  ),
});

const coverage: fc.Arbitrary<CoverageDataset> = fc.record({
  kind: fc.constant('coverage' as const),
  ...head,
  completeKinds: fc.subarray(['erhr', 'cnrhr', 'pco'] as const),
  teams: fc.array(
    fc.record({
      id: text,
      kind: fc.constantFrom('erhr', 'cnrhr', 'pco'),
      name: text,
      carrier: fc.option(text),
      departements: fc.array(departement, { maxLength: 3 }),
      verification: fc.constantFrom('verified', 'derived', 'to-confirm'),
      note: text,
      sourceUrl: fc.option(fc.webUrl()),
    }),
    { maxLength: 2 },
  ),
  lists: fc.array(fc.record({ ...head, kinds: fc.subarray(['erhr', 'pco'] as const) }), { maxLength: 2 }),
  shippedKinds: fc.subarray(['erhr', 'cnrhr', 'pco'] as const),
});

const activity: fc.Arbitrary<ActivityDataset> = fc.record({
  kind: fc.constant('activity' as const),
  ...head,
  records: fc.array(
    fc.record({
      departementCode: departement,
      service: fc.constantFrom(...ACTIVITY_SERVICES),
      counts: fc.dictionary(fc.constantFrom(...ACTIVITY_COUNTS), measured, { noNullPrototype: true }),
      referenceDate: fc.option(fc.constantFrom('2024', '2025-12-31')),
    }),
    { maxLength: 3 },
  ),
});

const ages: fc.Arbitrary<TermAges> = fc.constantFrom(...AGE_BASES, 'child', 'adult');
const agedPublic = fc.constantFrom('child', 'adult');
const needPublic = fc.constantFrom('child', 'adult', 'all');
const term: fc.Arbitrary<IndicatorTerm> = fc.oneof(
  fc.record({ kind: fc.constant('places'), public: fc.constantFrom('child', 'adult', 'both') }),
  fc.record({
    kind: fc.constantFrom('places-of', 'establishments-of'),
    categories: fc.subarray([...placeCategoriesFor('adult')]),
  }),
  fc.record({ kind: fc.constant('need'), public: needPublic }),
  fc.record({ kind: fc.constant('need-bound'), public: needPublic, bound: fc.constantFrom('low', 'high') }),
  fc.record({ kind: fc.constant('social-aid'), measure: fc.constantFrom('aah', 'pch', 'pch-under-20') }),
  fc.record({ kind: fc.constant('population'), ages }),
  fc.record({
    kind: fc.constant('activity'),
    service: fc.constantFrom(...ACTIVITY_SERVICES),
    count: fc.constantFrom(...ACTIVITY_COUNTS),
  }),
  fc.record({ kind: fc.constant('covered-population'), team: fc.constantFrom('erhr', 'pco'), ages }),
  fc.record({
    kind: fc.constant('expected'),
    ages,
    prevalence: fc.record({ low: fc.nat(9), central: fc.nat(99), high: fc.nat(999), source: text }),
  }),
  fc.record({ kind: fc.constant('gap'), public: agedPublic, reference: fc.constantFrom('france', 'region') }),
) as fc.Arbitrary<IndicatorTerm>;
const ownIndicator: fc.Arbitrary<IndicatorDefinition> = fc.record({
  id: fc.nat().map((rank) => `user-${rank}`),
  label: text,
  numerator: term,
  denominator: term,
  unit: fc.constantFrom('per-1000', 'per-10000', 'percent', 'ratio', 'days'),
  direction: fc.constantFrom('offer', 'need', 'context'),
});

const categories: fc.Arbitrary<readonly CategoryCode[]> = fc.subarray([...placeCategoriesFor('adult')]);
const gapThreshold: fc.Arbitrary<GapThreshold> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...GAP_REFERENCES) }),
  fc.record({
    kind: fc.constant('value' as const),
    value: fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => value + 0),
  }),
);
const classLimits = fc
  .uniqueArray(number, { minLength: 1, maxLength: 7 })
  .map((limits) => limits.sort((left, right) => left - right));

const secrecyRule: fc.Arbitrary<SecrecyRule> = fc.record({
  threshold: fc.nat(20),
  dominance: fc.option(fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }) })),
  rounding: fc.constantFrom(null, ...ROUNDING_BASES),
});

const secretSet: fc.Arbitrary<SecretSet> = fc.oneof(
  fc.record({ kind: fc.constant('need' as const), source: text }),
  fc.record({ kind: fc.constant('activity' as const), service: fc.constantFrom(...ACTIVITY_SERVICES) }),
);
const secrecyRules: fc.Arbitrary<SecrecyRules> = fc.record({
  common: secrecyRule,
  own: fc.array(fc.record({ set: secretSet, rule: secrecyRule }), { maxLength: 3 }),
});

const settings: fc.Arbitrary<ProjectSettings> = fc.record({
  ...signSettings,
  whiteZones: fc.record({
    distanceKm: fc.constantFrom(...WHITE_ZONE_DISTANCES),
    services: fc.constantFrom(...WHITE_ZONE_SERVICES),
  }),
  gaps: fc.record({
    need: fc.record({ indicatorId: text, threshold: gapThreshold }),
    offer: fc.record({ indicatorId: text, threshold: gapThreshold }),
    isCautious: fc.boolean(),
  }),
  study: fc.option(
    fc.oneof(
      fc.record({
        kind: fc.constant('region' as const),
        code: fc.constantFrom(...(['53', '01'] as RegionCode[])),
      }),
      fc.record({
        kind: fc.constant('departements' as const),
        name: text,
        codes: fc.subarray(['01', '2A', '974'] as DepartementCode[]),
      }),
    ),
  ),
  level: fc.constantFrom('region', 'departement'),
  indicatorId: fc.constantFrom('equipment-child', 'unmet-all', 'pch-under-20'),
  needSource: fc.option(text),
  date: fc.option(text),
  comparedDate: fc.option(text),
  classification: fc.record<ClassSettings>({
    method: fc.constantFrom(...CLASSIFICATION_METHODS),
    classCount: fc.integer(CLASS_COUNT_BOUNDS),
    variant: fc.option(fc.constantFrom('middle', 'sample', 'even', 'whole')),
    closure: fc.constantFrom('right', 'left'),
    limits: classLimits,
    limitsFor: fc.option(
      fc.record({ indicatorId: text, unit: fc.constantFrom<Unit>('per-1000', 'percent') }),
    ),
    countsOverseas: fc.boolean(),
    scheme: fc.constantFrom(...PALETTE_SCHEMES),
    reversed: fc.boolean(),
    lock: fc.option(
      fc.record<SavedClassLock>({
        limits: classLimits,
        closure: fc.constantFrom('right', 'left'),
        lowest: fc.integer(),
        highest: fc.integer(),
        unit: fc.constantFrom('per-1000', 'percent'),
        indicatorId: text,
        level: fc.constantFrom('region', 'departement'),
        date: fc.option(text),
      }),
    ),
    followsLock: fc.boolean(),
  }),
  layers: fc.record({
    choropleth: fc.boolean(),
    borders: fc.boolean(),
    coverage: fc.boolean(),
    symbols: fc.boolean(),
    offer: fc.boolean(),
    labels: fc.boolean(),
  }),
  hiddenFamilies: fc.subarray(['child-institution', 'adult-work', 'resource'] as const),
  offerFilter: fc.record({
    categories,
    ages: fc.subarray(['child', 'adult', 'mixed'] as const),
    publics: fc.array(text, { maxLength: 2 }),
    managers: fc.array(text, { maxLength: 2 }),
    stages: fc.subarray([...OFFER_STAGES]),
  }),
  perimeter: fc.record({
    capacityStatus: fc.constantFrom('installed', 'authorised'),
    categories: fc.record({ child: categories, adult: categories }),
    ages: fc.record({ child: fc.constantFrom(...AGE_BASES), adult: fc.constantFrom(...AGE_BASES) }),
  }),
  ownIndicators: fc.array(ownIndicator, { maxLength: 2 }),
  needOverlaps: fc.array(
    fc.record({ relation: fc.constantFrom('disjoint', 'contained'), first: text, second: text }),
    { maxLength: 2 },
  ),
  tableIndicators: fc.option(fc.subarray(['equipment-child', 'pch', 'user-1'])),
  secrecy: secrecyRules,
  leastHidden: fc.array(
    fc.record({ source: fc.option(text), fingerprint: text, hidden: fc.array(fc.nat(400)), bound: number }),
    { maxLength: 2 },
  ),
  figureMode: fc.constantFrom('raw', 'smoothed', 'interval'),
  smoothing: fc.constantFrom('marshall', 'poisson-gamma', 'local-marshall'),
  figureReference: fc.constantFrom(...FIGURE_REFERENCES),
  customSet: fc.option(
    fc.record({
      name: text,
      level: fc.constantFrom('region', 'departement'),
      codes: fc.subarray(['01', '2A', '974'] as TerritoryCode[]),
    }),
  ),
  peerRule: fc.record({
    count: fc.integer(PEER_COUNT_BOUNDS),
    criteria: fc.subarray([...PEER_CRITERIA], { minLength: 1 }),
    overseas: fc.constantFrom(...OVERSEAS_POOLS),
  }),
  significanceTest: fc.constantFrom(...SIGNIFICANCE_TESTS),
});

const report: fc.Arbitrary<FileReport> = fc.record({
  name: text,
  kind: fc.constantFrom(
    'finess-structures',
    'finess-activites',
    'finess-csv-structures',
    'finess-csv-equipements',
    'need-table',
    'contours',
    'unknown',
  ),
  read: fc.nat(),
  accepted: fc.nat(),
  warned: fc.nat(),
  rejected: fc.nat(),
  skipped: fc.nat(),
  reasons: fc.array(
    fc.record({
      code: text,
      outcome: fc.constantFrom('warned', 'rejected', 'skipped'),
      count: fc.nat(),
      examples: fc.array(fc.record({ row: fc.option(fc.nat()), column: fc.option(text), value: text }), {
        maxLength: 3,
      }),
    }),
    { maxLength: 2 },
  ),
});

const fingerprint = fc.stringMatching(/^[0-9a-f]{64}$/);

const mapping: fc.Arbitrary<TableMapping> = fc.record({
  version: fc.constant(1),
  target: fc.constantFrom('need', 'establishments'),
  sheet: fc.option(text),
  columns: fc.array(fc.record({ header: text, role: fc.constantFrom('territory', 'count', 'ignore') }), {
    minLength: 1,
    maxLength: 3,
  }),
  fixed: fc.record({ source: text }),
  cogYear: fc.option(fc.integer({ min: 1943, max: 2100 })),
  territoryRepairs: fc.constant({ 'St Denis (974)': '97411' }),
});

const source: fc.Arbitrary<SourceRecord> = fc.record({
  name: text,
  size: fc.nat(),
  sha256: fc.option(fingerprint),
  importedAt: fc.constantFrom('2026-11-22T04:12:00.000Z', '2027-01-01T00:00:00.000Z'),
  batch: fc.nat(),
  feeds: fc.subarray(['offer', 'need', 'contours'] as const),
  offerId: fc.option(text),
  coverageId: fc.option(text),
  needId: fc.option(text),
  fineContourIds: fc.array(text, { maxLength: 2 }),
  parts: fc.array(
    fc.record({
      name: text,
      account: fc.nat(),
      chosenKind: fc.constantFrom(null, 'ignored', 'need-table'),
      mapping: fc.option(mapping),
    }),
    { maxLength: 2 },
  ),
});

function slotOf<Dataset>(dataset: fc.Arbitrary<Dataset>): fc.Arbitrary<DatasetSlot<Dataset>> {
  return fc.oneof(
    fc.constant({ kind: 'embedded' as const }),
    dataset.map((value) => ({ kind: 'user' as const, dataset: value })),
  );
}

/** Any dossier the types allow. */
export const anyProject: fc.Arbitrary<ProjectDocument> = fc.record(
  {
    name: text,
    offer: slotOf(offer),
    earlierOffers: fc.array(offer, { maxLength: 2 }),
    need: slotOf(need),
    coverage: slotOf(coverage),
    activity: slotOf(activity),
    contours: slotOf(contours),
    fineContours,
    territories: fc.option(territories),
    communePopulation: fc.option(communePopulation, { freq: 3 }),
    settings,
    accounts: fc.array(report, { maxLength: 2 }),
    sources: fc.array(source, { maxLength: 2 }),
    figuresSha256: fc.option(fingerprint),
    figuresVersion: fc.constantFrom(1, 2, 3, 4),
  },
  { noNullPrototype: true },
);
