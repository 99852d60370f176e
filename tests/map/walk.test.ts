import { describe, expect, it } from 'vitest';
import { walk } from '@/map/walk';
import { contoursOf, squareAt } from '../cartography/builders';

/** From west to east at one height: w, m, e. */
const THREE = contoursOf({ e: squareAt(4, 46), w: squareAt(1, 46), m: squareAt(3, 46) });
const codeAt = (...step: [from: string | null, step: Parameters<typeof walk>[2]]) =>
  walk(THREE, ...step)?.code;

describe('walking over territories', () => {
  it('begins at the first, or going back at the last', () => {
    expect([codeAt(null, 'next'), codeAt(null, 'previous')]).toEqual(['w', 'e']);
    expect([codeAt('elsewhere', 'next'), codeAt('elsewhere', 'previous')]).toEqual(['w', 'e']);
  });

  it('goes one by one both ways, and stays at the ends', () => {
    expect([codeAt('w', 'next'), codeAt('m', 'next'), codeAt('e', 'next')]).toEqual(['m', 'e', 'e']);
    expect([codeAt('e', 'previous'), codeAt('m', 'previous'), codeAt('w', 'previous')]).toEqual([
      'm',
      'w',
      'w',
    ]);
    expect([codeAt('m', 'first'), codeAt('m', 'last')]).toEqual(['w', 'e']);
  });

  it('comes to the middle of a territory, and nowhere where there is none', () => {
    const [longitude, latitude] = walk(THREE, 'w', 'next')?.position ?? [];
    expect(longitude).toBeCloseTo(3.5, 1);
    expect(latitude).toBeCloseTo(46.5, 0);
    expect(walk(contoursOf({}), null, 'next')).toBeNull();
  });
});
