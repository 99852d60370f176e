import { expect, it } from 'vitest';
import { createFormats, describeSecrecy, describeSecrecyNote, reportSecrecy } from '@/i18n';
import { fr } from '@/i18n/fr';
import type { SetRule } from '@/indicators';
import { under } from '../support/secrecy-rules';

const french = { messages: fr, formats: createFormats(fr) };
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

const LISTS: SetRule = { set: { kind: 'need', source: 'Listes' }, rule: under(5) };
const SNDS: SetRule = { set: { kind: 'need', source: 'SNDS' }, rule: under(11) };
const CAMSP: SetRule = { set: { kind: 'activity', service: 'camsp' }, rule: under(5) };
const OPEN: SetRule = { set: { kind: 'activity', service: 'pco' }, rule: under(0) };

it('says one rule once, of whatever sets', () => {
  expect(describeSecrecy([LISTS, CAMSP], french).map(plain)).toEqual([
    'Effectifs de moins de 5 personnes masqués (secret statistique).',
  ]);
  expect(describeSecrecy([OPEN], french)).toEqual([]);
  expect(describeSecrecy([], french)).toEqual([]);
});

it('names the sets of each rule where there are several, and those that are shown whole', () => {
  expect(describeSecrecy([LISTS, SNDS, CAMSP, OPEN], french).map(plain)).toEqual([
    'Listes, Activité des CAMSP : effectifs de moins de 5 personnes masqués (secret statistique).',
    'SNDS : effectifs de moins de 11 personnes masqués (secret statistique).',
    'Activité des PCO : aucun effectif n’est masqué ni arrondi.',
  ]);
});

it('says in a paragraph that others are hidden too, where some are', () => {
  expect(plain(describeSecrecyNote([LISTS, OPEN], french))).toMatch(/ni arrondi\. D’autres effectifs/);
  expect(describeSecrecyNote([OPEN], french)).toBeNull();
});

it('tells files the strictest rule, and that of each set', () => {
  const reported = reportSecrecy([LISTS, { ...SNDS, rule: { ...under(3), rounding: 10 } }], french);
  expect(reported).toMatchObject({ threshold: 5, dominance: null, rounding: 10 });
  expect(reported.sets).toEqual([
    { name: 'Listes', threshold: 5, dominance: null, rounding: null },
    { name: 'SNDS', threshold: 3, dominance: null, rounding: 10 },
  ]);
});
