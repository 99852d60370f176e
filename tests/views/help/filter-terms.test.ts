import { expect, it } from 'vitest';
import { filterTerms } from '@/views/help/filter-terms';

const TERMS = [
  { term: 'IME', expansion: 'Institut médico-éducatif', definition: 'Éducation et soins.' },
  { term: 'ESAT', expansion: 'Établissement d’accompagnement par le travail', definition: 'Adultes.' },
  { term: 'COG', expansion: 'Code officiel géographique', definition: 'Liste des communes.' },
];

it('finds a term by its name, its expansion or its definition, blind to case, accents and punctuation', () => {
  const found = (text: string) => filterTerms(TERMS, text).map(({ term }) => term);
  expect(found('ime')).toEqual(['IME']);
  expect(found('GEOGRAPHIQUE')).toEqual(['COG']);
  expect(found('éduc')).toEqual(['IME']);
  expect(found('communes ')).toEqual(['COG']);
  expect(found("d'accompagnement")).toEqual(['ESAT']);
  expect(found('medico educatif')).toEqual(['IME']);
  expect(found('')).toEqual(['IME', 'ESAT', 'COG']);
  expect(found('xyz')).toEqual([]);
});
