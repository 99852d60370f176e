import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildClassification,
  canLeaveOverseas,
  type ClassificationSpec,
  countByClass,
  PLAIN_SPEC,
} from '@/cartography';
import type { MeasuredValue } from '@/domain/measure';
import { isOverseas } from '@/domain/territory';
import { smallFrance } from '../support/small-france';
import { protectedColumn } from './builders';

/* 01, 2A, 31 and 59, then 974. */
const { departement } = smallFrance();
const column = (values: readonly (number | MeasuredValue)[]) =>
  protectedColumn(departement, 'per-1000', [...values]);

function spec(parts: Partial<ClassificationSpec>): ClassificationSpec {
  return { ...PLAIN_SPEC, method: 'equal', classCount: 3, ...parts };
}

describe('classes without overseas territories', () => {
  it('have the limits of the others, the last class reaching the overseas value', () => {
    const rates = column([0.5, 1.5, 2.5, 3.5, 20]);
    /* With all, equal widths of 6.5; without 974, of 1 from 0.5 to 3.5. */
    expect(buildClassification(rates, spec({})).breaks.bounds).toEqual([0.5, 7, 13.5, 20]);
    const { breaks, classes } = buildClassification(rates, spec({ countsOverseas: false }));
    expect(breaks.bounds).toEqual([0.5, 1.5, 2.5, 20]);
    expect(classes).toEqual([0, 0, 1, 2, 2]);
  });

  it('reach down to an overseas value as well', () => {
    const { breaks, classes } = buildClassification(column([3, 4, 5, 6, 1]), spec({ countsOverseas: false }));
    expect(breaks.bounds).toEqual([1, 4, 5, 6]);
    expect(classes).toEqual([0, 0, 1, 2, 0]);
  });

  it('move limits of rates of people off every value, overseas ones too', () => {
    /* The limits of the four would be 2 and 3; 974 has 3. */
    const { breaks } = buildClassification(
      column([1, 1.5, 2.5, 4, 3]),
      spec({ countsOverseas: false, settled: true }),
    );
    expect(breaks.bounds.slice(1, -1)).not.toContain(3);
    expect(breaks.bounds).toHaveLength(4);
  });

  it('are those of all where there is nothing on one side', () => {
    const onlyOverseas = column([0, 0, 0, 0, 4]);
    expect(canLeaveOverseas(onlyOverseas)).toBe(false);
    expect(buildClassification(onlyOverseas, spec({ countsOverseas: false })).classes[4]).toBe(0);
    expect(canLeaveOverseas(column([1, 2, 3, 4, 0]))).toBe(false);
    expect(canLeaveOverseas(column([1, 2, 3, 4, 5]))).toBe(true);
  });

  it('hold every value, whatever the method', () => {
    const value = fc.integer({ min: 1, max: 40 }).map((rate) => rate / 4);
    const method = fc.constantFrom(
      ...(['quantile', 'equal', 'jenks', 'standard-deviation', 'q6', 'pretty', 'box'] as const),
    );
    fc.assert(
      fc.property(
        fc.tuple(value, value, value, value, value),
        method,
        fc.boolean(),
        (values, chosen, settled) => {
          const asked = spec({ method: chosen, countsOverseas: false, settled });
          const { breaks, classes } = buildClassification(column(values), asked);
          expect(classes).not.toContain(null);
          expect(countByClass(breaks, values).reduce((sum, count) => sum + count, 0)).toBe(5);
          expect([...breaks.bounds].sort((left, right) => left - right)).toEqual(breaks.bounds);
        },
      ),
    );
  });
});

describe('an overseas territory', () => {
  it('is told by its code, or by that of its département', () => {
    const told = (code: string, level: Parameters<typeof isOverseas>[1], parentCode: string | null = null) =>
      isOverseas({ code, name: '', parentCode } as Parameters<typeof isOverseas>[0], level);
    expect([told('974', 'departement'), told('97', 'departement'), told('2A', 'departement')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([told('04', 'region'), told('94', 'region'), told('11', 'region')]).toEqual([true, false, false]);
    expect([told('249740119', 'epci', '974'), told('200040715', 'epci', '38')]).toEqual([true, false]);
    expect(told('97411', 'commune', '974')).toBe(true);
    expect(told('FR', 'france')).toBe(false);
  });
});
