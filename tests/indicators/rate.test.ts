import { describe, expect, it } from 'vitest';
import {
  buildColumn,
  columnValueAt,
  emptyColumn,
  estimated,
  known,
  type MeasuredValue,
  MISSING,
  NOT_APPLICABLE,
  SUPPRESSED,
} from '@/domain/measure';
import { buildTerritoryIndex, type TerritoryCode } from '@/domain/territory';
import { buildRatioColumn } from '@/indicators/rate';
import { publishColumn } from '@/indicators/secrecy/protected-column';
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

describe('the rates of what is counted nowhere', () => {
  const index = buildTerritoryIndex(
    'commune',
    ['01001', '01002', '01003', '01004'].map((code) => ({
      code: code as TerritoryCode,
      name: code,
      parentCode: null,
    })),
    null,
  );
  const people = [known(500), known(0), SUPPRESSED, MISSING];
  const PEOPLE = { unit: 'people', provenance: [] } as const;

  it('are missing but where nobody lives or the denominator is hidden, for every such indicator', () => {
    const numerator = publishColumn(emptyColumn(index, PEOPLE));
    const denominator = publishColumn(buildColumn(index, PEOPLE, (position) => people[position] ?? MISSING));
    const terms = { numerator, denominator };
    const [first, second] = [
      buildRatioColumn(terms, { unit: 'per-1000' }),
      buildRatioColumn(terms, { unit: 'percent' }),
    ];
    for (const rates of [first, second])
      expect(people.map((_, position) => columnValueAt(rates, position))).toEqual([
        MISSING,
        NOT_APPLICABLE,
        SUPPRESSED,
        MISSING,
      ]);
    expect([first.unit, second.unit]).toEqual(['per-1000', 'percent']);
  });

  it('tell nothing where the two counts do not speak of the same territory, and leave the others as they are', () => {
    const numerator = publishColumn(emptyColumn(index, PEOPLE));
    const denominator = publishColumn(buildColumn(index, PEOPLE, (position) => people[position] ?? MISSING));
    const terms = { numerator, denominator };
    const apart = buildRatioColumn(terms, { unit: 'per-1000', isComparable: (position) => position !== 1 });
    const all = buildRatioColumn(terms, { unit: 'per-1000' });
    expect(columnValueAt(apart, 1)).toEqual(MISSING);
    expect(columnValueAt(all, 1)).toEqual(NOT_APPLICABLE);
  });
});
