import { describe, expect, test } from 'vitest';
import { addressOf, isLarge } from '@/map/engine/large-data';
import { contoursOf } from './scene-fixture';

const PLACES = Array.from({ length: 2_001 }, (_, rank) => String(rank));
const MANY = contoursOf(PLACES.map((code) => [code, code, 1, 45]));

describe('data of many territories', () => {
  test('is written whole, with rests in between', async () => {
    let rests = 0;
    const address = await addressOf(MANY, () => {
      rests += 1;
      return Promise.resolve();
    });
    expect(await (await fetch(address)).json()).toEqual(MANY);
    URL.revokeObjectURL(address);
    // Five parts: four of 500, one of 1.
    expect(rests).toBe(4);
  });

  test('is not that of départements', () => {
    expect(isLarge(MANY)).toBe(true);
    expect(isLarge(contoursOf([['01', 'Ain', 5, 46]]))).toBe(false);
  });
});
