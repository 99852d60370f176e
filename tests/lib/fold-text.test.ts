import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib';

/** Every accent is looked for, whatever the text. */
function foldNaively(text: string): string {
  const letters = [...text.normalize('NFD')].filter((letter) => !/\p{M}/u.test(letter));
  const bare = letters.join('').toLowerCase().replaceAll('œ', 'oe');
  return bare.match(/[a-z0-9]+/g)?.join(' ') ?? '';
}

describe('a text to look for', () => {
  it.each([
    ["L'Haÿ-les-Roses", 'l hay les roses'],
    ['Côtes-d’Armor', 'cotes d armor'],
    ['ŒUILLY', 'oeuilly'],
    ['  75056  ', '75056'],
    ['—', ''],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('is the same with and without accents to remove', () => {
    const texts = fc.string({ unit: fc.constantFrom(..."aéÉœŒÇzZ8 -’'\t(İß", 'e\u0301') });
    fc.assert(fc.property(texts, (text) => foldText(text) === foldNaively(text)));
  });
});
