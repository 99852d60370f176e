import { describe, expect, it } from 'vitest';
import { estimated, known, type MeasuredValue, MISSING, NOT_APPLICABLE, SUPPRESSED } from '@/domain/measure';
import { ratioOf } from '../support/one-ratio';

function ratePer1000(numerator: MeasuredValue, denominator: MeasuredValue): MeasuredValue {
  return ratioOf({ numerator, denominator }, 'per-1000');
}

describe('a rate per 1 000', () => {
  it('divides the numerator by the population', () => {
    // 53 853 SESSAD places over 16 000 000 under 20: 53 853 ÷ 16 000 = 3.3658125.
    expect(ratePer1000(known(53_853), known(16_000_000))).toEqual(known(3.3658125));
  });

  it('is a known zero when nothing is offered to somebody, and not applicable when there is nobody', () => {
    expect(ratePer1000(known(0), known(500))).toEqual(known(0));
    expect(ratePer1000(known(0), known(0))).toEqual(NOT_APPLICABLE);
    expect(ratePer1000(MISSING, known(0))).toEqual(NOT_APPLICABLE);
  });

  it('is hidden with its numerator, even over nobody, since it would give the count back', () => {
    expect(ratePer1000(SUPPRESSED, known(500))).toEqual(SUPPRESSED);
    expect(ratePer1000(SUPPRESSED, MISSING)).toEqual(SUPPRESSED);
    expect(ratePer1000(SUPPRESSED, known(0))).toEqual(SUPPRESSED);
  });

  it('is missing when either side is, and estimated when either side is', () => {
    expect(ratePer1000(MISSING, known(500))).toEqual(MISSING);
    expect(ratePer1000(known(2), MISSING)).toEqual(MISSING);
    expect(ratePer1000(estimated(2), known(500))).toEqual(estimated(4));
    expect(ratePer1000(known(2), estimated(500))).toEqual(estimated(4));
  });
});

describe('a ratio in another unit', () => {
  it('is the same division, given for 10 000, for 100 or for one', () => {
    // 30 CAMSP over 120 000 children; 40 places of services over 160; 150 places for 60 people.
    expect(ratioOf({ numerator: known(30), denominator: known(120_000) }, 'per-10000')).toEqual(known(2.5));
    expect(ratioOf({ numerator: known(40), denominator: known(160) }, 'percent')).toEqual(known(25));
    expect(ratioOf({ numerator: known(150), denominator: known(60) }, 'ratio')).toEqual(known(2.5));
  });
});
