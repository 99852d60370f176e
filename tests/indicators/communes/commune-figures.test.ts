import { expect, it } from 'vitest';
import { columnValueAt } from '@/domain/measure';
import type { Establishment } from '@/domain/offer';
import { type CommuneCode, type MappedLevel, nestCommunes } from '@/domain/territory';
import {
  computeIndicator,
  defaultPerimeter,
  type IndicatorDefinition,
  SECRECY_PRESETS,
  oneRule,
} from '@/indicators';
import { communesOf } from '../../support/communes-of';
import {
  activityOf,
  coverageOf,
  establishmentOf,
  hierarchyOf,
  needOf,
  needRecord,
  offerOf,
  populationOf,
} from '../builders';

/** EPCI 200000001 lies across Nord and Pas-de-Calais. */
const COMMUNES = communesOf([
  ['01001', '200000002', 500],
  ['59001', '200000001', 300],
  ['59002', '200000001', 100],
  ['62001', '200000001', 600],
]);
const COUNTRY = hierarchyOf({ 32: ['59', '62'], 84: ['01'] });
const NESTED = nestCommunes(COUNTRY, COMMUNES, []);

const PLACES: IndicatorDefinition = {
  id: 'places-per-inhabitant',
  label: null,
  numerator: { kind: 'places', public: 'child' },
  denominator: { kind: 'population', ages: 'total' },
  unit: 'per-1000',
  direction: 'offer',
};

const IME = '183';

function in59002(establishment: Establishment): Establishment {
  return { ...establishment, communeCode: '59002' as CommuneCode };
}

function compute(definition: IndicatorDefinition, observed: readonly string[] = ['59', '62', '01']) {
  const offer = offerOf(
    [
      establishmentOf('59', IME, { installed: [20] }),
      in59002(establishmentOf('59', IME, { installed: [4] })),
      establishmentOf('62', IME, { installed: [6] }),
    ],
    observed,
  );
  const inputs = {
    ...NESTED,
    populations: [populationOf(COUNTRY, 2025, [200, 300, 250])],
    socialAid: [],
    offer,
    need: needOf([needRecord('59', 40)]),
    activity: activityOf([]),
    coverage: coverageOf([]),
  };
  const perimeter = defaultPerimeter('SI orientations');
  return computeIndicator(definition, inputs, { perimeter, secrecy: oneRule(SECRECY_PRESETS.social) });
}

function readAt(result: ReturnType<typeof compute>, level: MappedLevel, code: string) {
  const { numerator, denominator, rate } = result.figures[level];
  const position = NESTED.hierarchy[level].positionOf(code) ?? -1;
  return [numerator, denominator, rate].map((column) => columnValueAt(column, position));
}

it('counts places and inhabitants by commune', () => {
  const result = compute(PLACES);
  expect(readAt(result, 'commune', '59001')).toEqual([
    { status: 'known', value: 20 },
    { status: 'known', value: 300 },
    { status: 'known', value: (20 * 1000) / 300 },
  ]);
  expect(readAt(result, 'commune', '59002')[2]).toEqual({ status: 'known', value: 40 });
});

it('adds up an EPCI that lies across départements', () => {
  expect(readAt(compute(PLACES), 'epci', '200000001')).toEqual([
    { status: 'known', value: 30 },
    { status: 'known', value: 1000 },
    { status: 'known', value: 30 },
  ]);
});

it('has a known zero in a commune without a place, where the register speaks of its département', () => {
  expect(readAt(compute(PLACES), 'commune', '01001')[0]).toEqual({ status: 'known', value: 0 });
  expect(readAt(compute(PLACES, ['59', '62']), 'commune', '01001')[0]).toEqual({ status: 'missing' });
});

it('shares nothing out among communes: what is known by département alone is missing', () => {
  const need = { ...PLACES, id: 'need', numerator: { kind: 'need', public: 'child' } as const };
  expect(readAt(compute(need), 'commune', '59001')[0]).toEqual({ status: 'missing' });
  const byAge = { ...PLACES, id: 'by-age', denominator: { kind: 'population', ages: 'child' } as const };
  expect(readAt(compute(byAge), 'epci', '200000001')[1]).toEqual({ status: 'missing' });
});

it('adds up to the département where every establishment has a known commune', () => {
  const result = compute(PLACES);
  const ofNord = ['59001', '59002'].map((code) => readAt(result, 'commune', code)[0]);
  expect(ofNord).toEqual([
    { status: 'known', value: 20 },
    { status: 'known', value: 4 },
  ]);
  expect(readAt(result, 'departement', '59')[0]).toEqual({ status: 'known', value: 24 });
});
