import { expect, it } from 'vitest';
import { importWords } from '@/i18n/import';
import { fileValues, reasonCount } from '@/views/import/reason-count';

const example = (row: number | null) => ({ row, column: null, value: 'couleur' });

it('counts the rows a reason is about', () => {
  expect(reasonCount({ count: 7, examples: [example(3), example(9)] }, importWords('fr'))).toBe(
    '7\u00a0lignes',
  );
  expect(reasonCount({ count: 1, examples: [example(3)] }, importWords('en'))).toBe('1\u00a0row');
});

it('says that a remark on columns is about the file, and counts the rows of one that is about both', () => {
  expect(reasonCount({ count: 1, examples: [example(null)] }, importWords('fr'))).toBe('Fichier entier');
  expect(reasonCount({ count: 2, examples: [example(null), example(4)] }, importWords('fr'))).toBe(
    '2\u00a0lignes',
  );
});

it('says what a remark on the file is about, each thing once, and nothing of one on rows', () => {
  const codes = { row: null, column: null, value: '29227 : 01001, 01002' };
  expect(fileValues({ examples: [codes] })).toBe('29227 : 01001, 01002');
  expect(fileValues({ examples: [example(null), example(null), codes] })).toBe(
    'couleur, 29227 : 01001, 01002',
  );
  expect(fileValues({ examples: [{ row: null, column: null, value: '' }] })).toBe('');
  expect(fileValues({ examples: [example(null), example(4)] })).toBe('');
});
