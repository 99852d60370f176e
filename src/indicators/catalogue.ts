import type { ActivityCount, ActivityService } from '@/domain/activity';
import type { RatioUnit } from '@/domain/measure';
import type { NeedPublic } from '@/domain/need';
import type { CategoryCode } from '@/domain/offer';
import type { AgeBase, AgedPublic } from '@/domain/population';
import type { IndicatorDefinition, IndicatorDirection, IndicatorId } from './indicator';
import type { CoveringTeam, IndicatorTerm, TermAges } from './indicator-term';
import { PREVALENCES, type PublishedPrevalence } from './prevalences';

/** Ids of the catalogue; each has its names in the catalogues of words. */
export type CatalogueId =
  | `equipment-${AgedPublic | CategoryGroupName | 'all' | 'per-inhabitant'}`
  | `services-${AgedPublic}`
  | 'camsp'
  | `${'camsp' | 'cmpp' | 'pco' | 'erhr'}-caseload`
  | `${'camsp' | 'pco'}-${'waiting' | 'long-waits'}`
  | 'erhr-without-solution'
  | `coverage-${CoveringTeam}`
  | `places-per-need-${AgedPublic}`
  | `unmet-${NeedPublic}`
  | `need-${'low' | 'high'}-${NeedPublic}`
  | `expected-${PublishedPrevalence['id']}`
  | `gap-${AgedPublic}`
  | 'aah'
  | 'pch'
  | 'pch-under-20';

type CategoryGroupName =
  'ime' | 'sessad' | 'itep' | 'polyhandicap' | 'esat' | 'mas' | 'eam' | 'eanm' | 'savs-samsah';

interface Ratio {
  readonly numerator: IndicatorTerm;
  readonly denominator: IndicatorTerm;
  readonly unit: RatioUnit;
}

function over(numerator: IndicatorTerm, ages: TermAges): Ratio {
  return { numerator, denominator: { kind: 'population', ages }, unit: 'per-1000' };
}

function entry(direction: IndicatorDirection, id: CatalogueId, ratio: Ratio): IndicatorDefinition {
  return { id, label: null, ...ratio, direction };
}

function placesOf(...codes: readonly string[]): IndicatorTerm {
  return { kind: 'places-of', categories: codes as readonly CategoryCode[] };
}

function establishmentsOf(...codes: readonly string[]): IndicatorTerm {
  return { kind: 'establishments-of', categories: codes as readonly CategoryCode[] };
}

const AGES_OF_NEED: Readonly<Record<NeedPublic, TermAges>> = { child: 'child', adult: 'adult', all: 'total' };

function equipment(group: AgedPublic): IndicatorDefinition {
  return entry('offer', `equipment-${group}`, over({ kind: 'places', public: group }, group));
}

/** A rate for categories that go together: old and new names of one thing are never counted apart. */
function equipmentOf(
  name: CategoryGroupName,
  group: AgedPublic,
  codes: readonly string[],
): IndicatorDefinition {
  return entry('offer', `equipment-${name}`, over(placesOf(...codes), group));
}

function gap(group: AgedPublic): IndicatorDefinition {
  return entry('need', `gap-${group}`, over({ kind: 'gap', public: group, reference: 'france' }, group));
}

function unmet(group: NeedPublic): IndicatorDefinition {
  return entry('need', `unmet-${group}`, over({ kind: 'need', public: group }, AGES_OF_NEED[group]));
}

function needBound(bound: 'low' | 'high', group: NeedPublic): IndicatorDefinition {
  const term: IndicatorTerm = { kind: 'need-bound', public: group, bound };
  return entry('need', `need-${bound}-${group}`, over(term, AGES_OF_NEED[group]));
}

/** The rate is the same everywhere by construction: what is read is the number of people, and its range. */
function expected({ id, ...prevalence }: PublishedPrevalence): IndicatorDefinition {
  const term: IndicatorTerm = { kind: 'expected', ages: 'total', prevalence };
  return entry('need', `expected-${id}`, { ...over(term, 'total'), unit: 'per-10000' });
}

function placesPerNeed(group: AgedPublic): IndicatorDefinition {
  return entry('offer', `places-per-need-${group}`, {
    numerator: { kind: 'places', public: group },
    denominator: { kind: 'need', public: group },
    unit: 'ratio',
  });
}

function reported(service: ActivityService, count: ActivityCount): IndicatorTerm {
  return { kind: 'activity', service, count };
}

function caseload(service: 'camsp' | 'cmpp' | 'pco', ages: AgeBase): IndicatorDefinition {
  return entry('offer', `${service}-caseload`, over(reported(service, 'caseload'), ages));
}

/** A long wait is a need that is not met in time: the higher, the worse. */
function waiting(service: 'camsp' | 'pco'): IndicatorDefinition {
  return entry('need', `${service}-waiting`, {
    numerator: reported(service, 'days-waited'),
    denominator: reported(service, 'newcomers'),
    unit: 'days',
  });
}

function longWaits(service: 'camsp' | 'pco'): IndicatorDefinition {
  return entry('need', `${service}-long-waits`, {
    numerator: reported(service, 'long-waits'),
    denominator: reported(service, 'newcomers'),
    unit: 'percent',
  });
}

function covered(team: CoveringTeam): IndicatorDefinition {
  return entry('offer', `coverage-${team}`, {
    numerator: { kind: 'covered-population', team, ages: 'total' },
    denominator: { kind: 'population', ages: 'total' },
    unit: 'percent',
  });
}

/** Every indicator the application knows, in the order menus list them. */
export const INDICATORS: readonly IndicatorDefinition[] = [
  equipment('child'),
  equipment('adult'),
  entry('offer', 'equipment-all', over({ kind: 'places', public: 'both' }, '0-59')),
  entry('offer', 'equipment-per-inhabitant', over({ kind: 'places', public: 'both' }, 'total')),
  equipmentOf('ime', 'child', ['183']),
  equipmentOf('sessad', 'child', ['182']),
  equipmentOf('itep', 'child', ['186']),
  equipmentOf('polyhandicap', 'child', ['188', '192']),
  equipmentOf('esat', 'adult', ['246']),
  equipmentOf('mas', 'adult', ['255']),
  equipmentOf('eam', 'adult', ['437', '448']),
  equipmentOf('eanm', 'adult', ['252', '253', '382', '449']),
  equipmentOf('savs-samsah', 'adult', ['445', '446']),
  entry('offer', 'services-child', {
    numerator: placesOf('182'),
    denominator: { kind: 'places', public: 'child' },
    unit: 'percent',
  }),
  entry('offer', 'services-adult', {
    numerator: placesOf('445', '446'),
    denominator: { kind: 'places', public: 'adult' },
    unit: 'percent',
  }),
  entry('offer', 'camsp', {
    numerator: establishmentsOf('190'),
    denominator: { kind: 'population', ages: '0-9' },
    unit: 'per-10000',
  }),
  caseload('camsp', '0-9'),
  caseload('cmpp', '0-19'),
  caseload('pco', '0-9'),
  entry('offer', 'erhr-caseload', {
    ...over(reported('erhr', 'caseload'), 'total'),
    unit: 'per-10000',
  }),
  covered('erhr'),
  covered('pco'),
  placesPerNeed('child'),
  placesPerNeed('adult'),
  unmet('child'),
  unmet('adult'),
  unmet('all'),
  needBound('low', 'child'),
  needBound('high', 'child'),
  needBound('low', 'adult'),
  needBound('high', 'adult'),
  needBound('low', 'all'),
  needBound('high', 'all'),
  ...PREVALENCES.map(expected),
  gap('child'),
  gap('adult'),
  waiting('camsp'),
  longWaits('camsp'),
  waiting('pco'),
  longWaits('pco'),
  entry('need', 'erhr-without-solution', {
    ...over(reported('erhr', 'without-solution'), 'total'),
    unit: 'per-10000',
  }),
  entry('context', 'aah', over({ kind: 'social-aid', measure: 'aah' }, '20-plus')),
  entry('context', 'pch', over({ kind: 'social-aid', measure: 'pch' }, 'total')),
  entry('context', 'pch-under-20', over({ kind: 'social-aid', measure: 'pch-under-20' }, '0-19')),
];

const FEATURED: readonly CatalogueId[] = [
  'equipment-child',
  'equipment-adult',
  'unmet-child',
  'unmet-adult',
  'unmet-all',
  'pch',
  'pch-under-20',
];

/** The indicators that the table and the sheet show beside the one of the map. */
export const FEATURED_INDICATORS: readonly IndicatorDefinition[] = INDICATORS.filter(({ id }) =>
  FEATURED.some((featured) => featured === id),
);

/** The definition of an id among those of the catalogue and those given, or `undefined` when none bears it. */
export function indicatorById(id: CatalogueId): IndicatorDefinition;
export function indicatorById(
  id: IndicatorId,
  others?: readonly IndicatorDefinition[],
): IndicatorDefinition | undefined;
export function indicatorById(
  id: IndicatorId,
  others: readonly IndicatorDefinition[] = [],
): IndicatorDefinition | undefined {
  return [...INDICATORS, ...others].find((definition) => definition.id === id);
}
