import { describe, expect, it } from 'vitest';
import { mappingWords } from '@/i18n/mapping';
import { leavesOf, sampleMessage } from './catalogue-leaves';

const FRENCH = leavesOf(mappingWords('fr'));
const ENGLISH = new Map(leavesOf(mappingWords('en')).map((leaf) => [leaf.path, leaf]));

/** Each name of a parameter gets a number of its own. */
const sampleOf = (name: string) => 21 + ((name.length * 7 + name.charCodeAt(0)) % 79);

/** Messages that are rightly the same in both languages. */
const SAME_IN_BOTH = [
  /^mapping\.(columns\.content|contents\.dates|readings\.(source|date|ratePerValue))$/,
  /^mapping\.roles\.(date|longitude|latitude|service|source-url)\.label$/,
  /^mapping\.readings\.(service|services\..*)$/,
  /^matching\.(withParent|candidate|placed|rows|levels\..*)$/,
];

describe('the words of the steps that say how a table is read', () => {
  it('are the same messages in French and in English, none empty, with the same parameters', () => {
    expect([...ENGLISH.keys()].sort()).toEqual(FRENCH.map(({ path }) => path).sort());
    const different = FRENCH.filter((leaf) => {
      const english = ENGLISH.get(leaf.path);
      if (english === undefined) return true;
      const here = sampleMessage(leaf, sampleOf);
      const there = sampleMessage(english, sampleOf);
      const printsAll = here.parameters.every(
        (name) => here.text.includes(String(sampleOf(name))) && there.text.includes(String(sampleOf(name))),
      );
      return here.text.trim() === '' || here.parameters.join() !== there.parameters.join() || !printsAll;
    });
    expect(different.map(({ path }) => path)).toEqual([]);
  });

  it('are translated', () => {
    const plain = (text: string) => text.replace(/\s/g, ' ');
    const same = FRENCH.filter((leaf) => {
      const english = ENGLISH.get(leaf.path);
      if (english === undefined || SAME_IN_BOTH.some((path) => path.test(leaf.path))) return false;
      return plain(sampleMessage(leaf, sampleOf).text) === plain(sampleMessage(english, sampleOf).text);
    });
    expect(same.map(({ path }) => path)).toEqual([]);
  });
});
