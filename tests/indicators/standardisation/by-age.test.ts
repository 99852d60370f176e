import { describe, expect, it } from 'vitest';
import {
  buildColumn,
  estimated,
  known,
  type MeasuredValue,
  type ProtectedColumn,
  SUPPRESSED,
} from '@/domain/measure';
import type { FigureLevel } from '@/domain/territory';
import type { IndicatorResult } from '@/indicators';
import { standardiseByAge } from '@/indicators/standardisation';
import { FIVE_DEPARTEMENTS } from '../builders';

type Counted = readonly [events: number | MeasuredValue, population: number];

/** Figures of one age: those of département 59, and those of France. */
function resultOf(
  own: Counted,
  france: Counted,
  { covered = 1, referenceDate = '2025' } = {},
): IndicatorResult {
  const measured = (value: number | MeasuredValue) => (typeof value === 'number' ? known(value) : value);
  const figuresOf = (level: FigureLevel, [events, population]: Counted) => {
    const column = (value: MeasuredValue) =>
      buildColumn(FIVE_DEPARTEMENTS[level], { unit: 'people', provenance: [] }, (position) =>
        position === 0 ? value : known(0),
      ) as ProtectedColumn;
    return {
      numerator: column(measured(events)),
      denominator: column(known(population)),
      coverage: { covered: Uint16Array.of(covered), total: Uint16Array.of(1) },
    };
  };
  return {
    figures: { departement: figuresOf('departement', own), france: figuresOf('france', france) },
    referenceDate,
  } as unknown as IndicatorResult;
}

/* The example of docs/methods/standardisation.md: 2 ‰ of the young and 10 ‰ of the others in France, half of each. */
const YOUNG: Counted = [200, 100_000];
const OTHERS: Counted = [1000, 100_000];

describe('a territory at equal ages', () => {
  it('is held against what its ages would have at the rates of France', () => {
    const groups = [
      { result: resultOf([1, 1000], YOUNG), without: null },
      { result: resultOf([39, 3000], OTHERS), without: null },
    ];
    const found = standardiseByAge(groups, 'departement', 0);
    if (found.status !== 'known') throw new Error(found.status);
    expect(found.value.expected).toBeCloseTo(32, 12);
    expect(found.value.ratio).toBeCloseTo(1.25, 12);
    expect(found.value.exact.lower).toBeCloseTo(0.89, 2);
    expect(found.value.exact.upper).toBeCloseTo(1.7, 2);
  });

  it('takes the others as everybody less the young', () => {
    const young = resultOf([1, 1000], YOUNG);
    const everybody = resultOf([40, 4000], [1200, 200_000]);
    const found = standardiseByAge(
      [
        { result: young, without: null },
        { result: everybody, without: young },
      ],
      'departement',
      0,
    );
    expect(found.status === 'known' && found.value.expected).toBeCloseTo(32, 12);
  });

  it('is not told when a count of an age is hidden or estimated, there or in France', () => {
    const others = { result: resultOf([39, 3000], OTHERS), without: null };
    const standardise = (young: IndicatorResult) =>
      standardiseByAge([{ result: young, without: null }, others], 'departement', 0);
    expect(standardise(resultOf([SUPPRESSED, 1000], YOUNG))).toEqual({ status: 'suppressed' });
    expect(standardise(resultOf([1, 1000], [SUPPRESSED, 100_000]))).toEqual({ status: 'suppressed' });
    expect(standardise(resultOf([estimated(1), 1000], YOUNG))).toEqual({ status: 'estimated' });
  });

  it('takes no difference between figures of other départements, or of another date', () => {
    const young = resultOf([1, 1000], YOUNG);
    const standardise = (everybody: IndicatorResult) =>
      standardiseByAge([{ result: everybody, without: young }], 'departement', 0);
    expect(standardise(resultOf([40, 4000], [1200, 200_000], { covered: 2 }))).toEqual({ status: 'missing' });
    expect(standardise(resultOf([40, 4000], [1200, 200_000], { referenceDate: '2024' }))).toEqual({
      status: 'missing',
    });
  });

  it('does not apply where the young outnumber everybody, or where nobody is expected', () => {
    const young = resultOf([50, 1000], YOUNG);
    expect(
      standardiseByAge([{ result: resultOf([40, 4000], [1200, 200_000]), without: young }], 'departement', 0),
    ).toEqual({ status: 'not-applicable' });
    expect(
      standardiseByAge([{ result: resultOf([0, 1000], [0, 100_000]), without: null }], 'departement', 0),
    ).toEqual({ status: 'not-applicable' });
  });
});
