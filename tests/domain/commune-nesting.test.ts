import { expect, it } from 'vitest';
import { type CommuneCode, type CustomCode, nestCommunes, regionPositionOf } from '@/domain/territory';
import { hierarchyOf } from '../indicators/builders';
import { communesOf } from '../support/communes-of';

const COUNTRY = hierarchyOf({ 32: ['59', '62'], 84: ['01'] });

/** EPCI 200000001 lies across Nord and Pas-de-Calais; 62003 is in none. */
const COMMUNES = communesOf([
  ['01001', '200000002', 500],
  ['59001', '200000001', 300],
  ['59002', '200000001', 100],
  ['62001', '200000001', 700],
  ['62003', null, 40],
]);

function nestedAt(level: 'epci' | 'commune' | 'custom', custom: Parameters<typeof nestCommunes>[2] = []) {
  const { hierarchy, nesting } = nestCommunes(COUNTRY, COMMUNES, custom);
  const { territories } = hierarchy[level];
  const codeOf = (rank: number) => territories[nesting.positionsAt[level][rank] ?? -1]?.code ?? null;
  return { hierarchy, territories, perCommune: COMMUNES.codes.map((_, rank) => codeOf(rank)) };
}

it('puts each commune in its EPCI, and one that has none in none', () => {
  const expected = ['200000002', '200000001', '200000001', '200000001', null];
  expect(nestedAt('epci').perCommune).toEqual(expected);
});

it('gives an EPCI across départements to the one most of its inhabitants live in', () => {
  const { territories, hierarchy } = nestedAt('epci');
  expect(territories.map(({ code, parentCode }) => [code, parentCode])).toEqual([
    ['200000001', '62'],
    ['200000002', '01'],
  ]);
  expect(regionPositionOf(hierarchy.epci, 1, hierarchy.departement)).toBe(hierarchy.region.positionOf('84'));
});

it('gives a commune its département', () => {
  expect(nestedAt('commune').territories.map(({ code, parentCode }) => [code, parentCode])).toEqual([
    ['01001', '01'],
    ['59001', '59'],
    ['59002', '59'],
    ['62001', '62'],
    ['62003', '62'],
  ]);
});

it('makes custom territories of the communes named, the first to name a commune having it', () => {
  const { perCommune, territories } = nestedAt('custom', [
    customOf('B', 'Littoral', ['59001', '62001', '99999']),
    customOf('A', 'Plaine', ['59001', '59002']),
    customOf('C', 'Nulle part', ['99998']),
  ]);
  expect(perCommune).toEqual([null, 'B', 'A', 'B', null]);
  expect(territories.map(({ name }) => name)).toEqual(['Plaine', 'Littoral']);
});

it('has no custom territory where none is made', () => {
  expect(nestedAt('custom').territories).toEqual([]);
});

function customOf(code: string, name: string, communes: readonly string[]) {
  return { code: code as CustomCode, name, communes: communes as readonly CommuneCode[] };
}
