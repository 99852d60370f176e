import { expect, it } from 'vitest';
import { columnValueAt } from '@/domain/measure';
import type { CommunePopulation } from '@/domain/population';
import { type CommuneCode, type MappedLevel, nestCommunes } from '@/domain/territory';
import {
  computeIndicator,
  defaultPerimeter,
  type IndicatorDefinition,
  SECRECY_PRESETS,
  sourcedAtLevel,
  oneRule,
} from '@/indicators';
import { communesOf } from '../../support/communes-of';
import {
  activityOf,
  coverageOf,
  establishmentOf,
  hierarchyOf,
  needOf,
  offerOf,
  populationOf,
} from '../builders';

/** EPCI 200000001 lies across Nord and Pas-de-Calais; 62002 has no inhabitant. */
const COMMUNES = communesOf([
  ['01001', '200000002', 500],
  ['59001', '200000001', 300],
  ['59002', '200000001', 100],
  ['62001', '200000001', 600],
  ['62002', '200000001', 0],
]);
const COUNTRY = hierarchyOf({ 32: ['59', '62'], 84: ['01'] });
const NESTED = nestCommunes(COUNTRY, COMMUNES, []);

const EQUIPMENT: IndicatorDefinition = {
  id: 'equipment',
  label: null,
  numerator: { kind: 'places', public: 'child' },
  denominator: { kind: 'population', ages: 'child' },
  unit: 'per-1000',
  direction: 'offer',
};
const ALL_AGES = { ...EQUIPMENT, denominator: { kind: 'population', ages: 'total' } as const };

function populationFile(codes: readonly string[], byAge: CommunePopulation['byAge']): CommunePopulation {
  return {
    id: 'census',
    name: 'Recensement',
    provenance: { id: 'census', source: 'Recensement', date: '2021', licence: null, status: 'user' },
    year: 2021,
    codes: codes as readonly CommuneCode[],
    byAge,
  };
}

const CENSUS = populationFile(['59001', '59002', '62001'], { '0-19': [80, 20, 150] });

function compute(definition: IndicatorDefinition, communePopulation: CommunePopulation | null) {
  const inputs = {
    ...NESTED,
    communePopulation,
    populations: [populationOf(COUNTRY, 2025, [200, 300, 250])],
    socialAid: [],
    offer: offerOf([establishmentOf('59', '183', { installed: [20] })], ['59', '62', '01']),
    need: needOf([]),
    activity: activityOf([]),
    coverage: coverageOf([]),
  };
  const perimeter = defaultPerimeter(null);
  return computeIndicator(definition, inputs, { perimeter, secrecy: oneRule(SECRECY_PRESETS.social) });
}

function readAt(result: ReturnType<typeof compute>, level: MappedLevel, code: string) {
  const { denominator, rate } = result.figures[level];
  const position = result.figures[level].rate.index.positionOf(code) ?? -1;
  return [denominator, rate].map((column) => columnValueAt(column, position));
}

it('divides by the inhabitants of the ages a file of the user tells', () => {
  const result = compute(EQUIPMENT, CENSUS);
  expect(readAt(result, 'commune', '59001')).toEqual([
    { status: 'known', value: 80 },
    { status: 'known', value: 250 },
  ]);
  expect(readAt(result, 'epci', '200000001')).toEqual([
    { status: 'known', value: 250 },
    { status: 'known', value: 80 },
  ]);
});

it('has no value where an inhabited commune of a territory is not in the file, or is not told there', () => {
  const result = compute(EQUIPMENT, populationFile(['59001'], { '0-19': [80] }));
  expect(readAt(result, 'epci', '200000001')[0]).toEqual({ status: 'missing' });
  expect(readAt(result, 'commune', '01001')[0]).toEqual({ status: 'missing' });
  expect(readAt(result, 'commune', '62002')[0]).toEqual({ status: 'known', value: 0 });
  const hidden = populationFile(['59001', '59002', '62001'], { '0-19': [80, null, 150] });
  expect(readAt(compute(EQUIPMENT, hidden), 'epci', '200000001')[0]).toEqual({ status: 'missing' });
});

it('takes all ages from the directory unless the file tells them, and never mixes the two', () => {
  expect(readAt(compute(ALL_AGES, CENSUS), 'epci', '200000001')[0]).toEqual({ status: 'known', value: 1000 });
  const told = populationFile(['59001', '59002', '62001'], { total: [310, 110, 580.5] });
  expect(readAt(compute(ALL_AGES, told), 'epci', '200000001')[0]).toEqual({
    status: 'known',
    value: 1000.5,
  });
  const partial = populationFile(['59001'], { total: [310] });
  expect(readAt(compute(ALL_AGES, partial), 'epci', '200000001')[0]).toEqual({ status: 'missing' });
});

it('leaves départements to the figures shipped', () => {
  expect(readAt(compute(EQUIPMENT, CENSUS), 'departement', '59')).toEqual(
    readAt(compute(EQUIPMENT, null), 'departement', '59'),
  );
});

it('names the source and the year of what it divides by, at the level it is shown', () => {
  const result = compute(EQUIPMENT, CENSUS);
  const named = (level: MappedLevel) => sourcedAtLevel(result, level).denominatorProvenance;
  expect(named('epci').map(({ source, date }) => [source, date])).toEqual([['Recensement', '2021']]);
  expect(named('departement')).toBe(result.denominatorProvenance);
  expect(sourcedAtLevel(result, 'epci')).toBe(sourcedAtLevel(result, 'epci'));
});

it('is of the year of the inhabitants it counts, at the level it is shown', () => {
  const people = { ...EQUIPMENT, numerator: { kind: 'population', ages: 'total' } as const };
  const result = compute(people, populationFile(['59001'], { total: [310] }));
  const dated = (level: MappedLevel) => {
    const { referenceDate, earliestReferenceDate } = sourcedAtLevel(result, level);
    return [referenceDate, earliestReferenceDate];
  };
  expect(dated('departement')).toEqual(['2025', '2025']);
  expect(dated('commune')).toEqual(['2021', '2021']);
  const places = compute(EQUIPMENT, CENSUS);
  expect(sourcedAtLevel(places, 'commune').referenceDate).toBe(places.referenceDate);
});
