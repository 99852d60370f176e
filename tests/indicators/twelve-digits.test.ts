import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundToTwelveDigits } from '@/indicators/twelve-digits';

function writtenOut(value: number): number {
  return Number(value.toPrecision(12));
}

describe('a number to twelve digits', () => {
  it('is the number that its twelve digits write', () => {
    expect(roundToTwelveDigits(3.456_789_012_345_678)).toBe(3.456_789_012_35);
    expect(roundToTwelveDigits(0.3 * 3)).toBe(0.9);
    expect(roundToTwelveDigits(-12_345.678_901_234_5)).toBe(-12_345.678_901_2);
  });

  it.each([
    0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    5e-324,
    1e300,
    999_999_999_999.6,
    0.999_999_999_999_96,
    9.999_999_999_999_998,
    -99.999_999_999_999_97,
    1e-11,
  ])('is so too for %d', (value) => {
    expect(roundToTwelveDigits(value)).toBe(writtenOut(value));
  });

  it('is so for any number', () => {
    fc.assert(
      fc.property(fc.double(), fc.double({ min: -1e6, max: 1e6 }), (any, usual) => {
        expect(roundToTwelveDigits(any)).toBe(writtenOut(any));
        expect(roundToTwelveDigits(usual)).toBe(writtenOut(usual));
      }),
    );
  });

  it('is so for numbers that lie half way between two decimals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1e11, max: 1e12 - 1 }),
        fc.integer({ min: 0, max: 14 }),
        (digits, power) => {
          const middle = (digits + 0.5) / 10 ** power;
          expect(roundToTwelveDigits(middle)).toBe(writtenOut(middle));
        },
      ),
    );
  });
});
