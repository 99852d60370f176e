import { describe, expect, it } from 'vitest';
import { classWords } from '@/i18n/classes';
import { leavesOf, sampleMessage } from './catalogue-leaves';

const FRENCH = leavesOf(classWords('fr'));
const ENGLISH = new Map(leavesOf(classWords('en')).map((leaf) => [leaf.path, leaf]));

/** Each name of a parameter gets a number of its own. */
const sampleOf = (name: string) => 21 + ((name.length * 7 + name.charCodeAt(0)) % 79);

/** Words that are rightly the same in both languages. */
const SAME_IN_BOTH = [
  'method',
  'methods.q6.label',
  'methods.percentiles.label',
  'variant',
  'schemes.viridis',
  'goodnessColumns.count',
];

describe('the words of the settings of classes', () => {
  it('are the same messages in French and in English, none empty, with the same parameters', () => {
    expect([...ENGLISH.keys()].sort()).toEqual(FRENCH.map(({ path }) => path).sort());
    const different = FRENCH.filter((leaf) => {
      const english = ENGLISH.get(leaf.path);
      if (english === undefined) return true;
      const here = sampleMessage(leaf, sampleOf);
      const there = sampleMessage(english, sampleOf);
      return here.text.trim() === '' || here.parameters.join() !== there.parameters.join();
    });
    expect(different.map(({ path }) => path)).toEqual([]);
  });

  it('are translated', () => {
    const plain = (text: string) => text.replace(/\s/g, ' ');
    const same = FRENCH.filter((leaf) => {
      const english = ENGLISH.get(leaf.path);
      if (english === undefined) return false;
      return plain(sampleMessage(leaf, sampleOf).text) === plain(sampleMessage(english, sampleOf).text);
    });
    expect(same.map(({ path }) => path).filter((path) => !SAME_IN_BOTH.includes(path))).toEqual([]);
  });
});
