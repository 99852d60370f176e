import { describe, expect, it } from 'vitest';
import { createFormats } from '@/i18n';
import { en } from '@/i18n/en';
import { fr } from '@/i18n/fr';

const french = createFormats(fr);

describe('a rate with its interval', () => {
  it('is printed with one decimal where that tells the three apart', () => {
    expect(french.interval({ value: 2.61, lower: 2.24, upper: 3.08 })).toEqual({
      value: '2,6',
      interval: '[2,2\u202f; 3,1]',
      spoken: 'entre 2,2 et 3,1',
    });
    expect(createFormats(en).interval({ value: 2.61, lower: 2.24, upper: 3.08 }).interval).toBe(
      '[2.2 to 3.1]',
    );
  });

  it('gets the decimals it takes not to be printed on an end of its interval', () => {
    const { value, interval } = french.interval({ value: 5.01, lower: 4.97, upper: 5.06 });
    expect([value, interval]).toEqual(['5,01', '[4,97\u202f; 5,06]']);
  });

  it('keeps a plain zero', () => {
    const { value, interval } = french.interval({ value: 0, lower: 0, upper: 0.92 });
    expect([value, interval]).toEqual(['0', '[0\u202f; 0,9]']);
  });
});
