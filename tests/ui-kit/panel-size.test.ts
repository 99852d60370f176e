import { describe, expect, it } from 'vitest';
import { sizeAfterKey, sizeWithin } from '../../src/ui-kit/resize/panel-size';

const bounds = { smallest: 240, largest: 480, initial: 304 };

describe('sizeAfterKey', () => {
  it('widens a panel at the left with the right arrow, and narrows one at the right', () => {
    expect(sizeAfterKey('ArrowRight', { size: 304, bounds, orientation: 'vertical', sign: 1 })).toBe(320);
    expect(sizeAfterKey('ArrowRight', { size: 304, bounds, orientation: 'vertical', sign: -1 })).toBe(288);
  });

  it('goes to the bounds with Home and End, and never past them', () => {
    const context = { size: 470, bounds, orientation: 'vertical', sign: 1 } as const;
    expect(sizeAfterKey('Home', context)).toBe(240);
    expect(sizeAfterKey('End', context)).toBe(480);
    expect(sizeAfterKey('ArrowRight', context)).toBe(480);
  });

  it('takes vertical arrows for a height alone', () => {
    expect(sizeAfterKey('ArrowUp', { size: 304, bounds, orientation: 'vertical', sign: 1 })).toBeNull();
    expect(sizeAfterKey('ArrowUp', { size: 304, bounds, orientation: 'horizontal', sign: -1 })).toBe(320);
  });
});

describe('sizeWithin', () => {
  it('gives the nearest bound to a size outside them', () => {
    expect([100, 300, 900].map((size) => sizeWithin(bounds, size))).toEqual([240, 300, 480]);
  });
});
