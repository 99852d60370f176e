import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAgeSpan, tellAgeBases, writeAgeSpan } from '@/domain/population';

const spans = (...texts: readonly string[]) => texts.flatMap((text) => readAgeSpan(text) ?? []);

describe('spans of ages', () => {
  it('are read as they are written', () => {
    expect(readAgeSpan('0-19')).toEqual({ from: 0, to: 19 });
    expect(readAgeSpan('65-plus')).toEqual({ from: 65, to: null });
    expect(readAgeSpan('total')).toEqual({ from: 0, to: null });
    const bound = fc.nat({ max: 120 });
    fc.assert(
      fc.property(bound, fc.option(bound), (from, length) => {
        const span = { from, to: length === null ? null : from + length };
        expect(readAgeSpan(writeAgeSpan(span))).toEqual(span);
      }),
    );
  });

  it.each(['', '19-0', '0 19', '0-', 'plus', '1000-plus', '0-19 ans'])('are not « %s »', (text) => {
    expect(readAgeSpan(text)).toBeNull();
  });

  it('tell the bases that columns add up to: those of the census of INSEE', () => {
    const told = tellAgeBases(spans('total', '0-14', '15-29', '30-44', '45-59', '0-19', '20-64', '65-plus'));
    expect(Object.fromEntries(told)).toEqual({
      '0-19': [5],
      '20-64': [6],
      '20-plus': [6, 7],
      '0-59': [1, 2, 3, 4],
      total: [0],
    });
  });

  it('count nobody twice, and leave nobody out', () => {
    const told = tellAgeBases(spans('0-4', '5-9', '10-14', '10-19', '20-39', '40-59', '60-plus'));
    expect(Object.fromEntries(told)).toEqual({
      '0-4': [0],
      '0-9': [0, 1],
      '0-19': [0, 1, 3],
      '20-59': [4, 5],
      '20-plus': [4, 5, 6],
      '0-59': [0, 1, 3, 4, 5],
      total: [0, 1, 3, 4, 5, 6],
    });
    expect(tellAgeBases(spans('0-18', '20-59')).has('0-59')).toBe(false);
    expect(tellAgeBases(spans('15-29', '60-plus')).size).toBe(0);
  });
});
