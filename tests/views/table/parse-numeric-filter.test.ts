import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known } from '@/domain/measure';
import { parseNumericFilter } from '@/views/table/parse-numeric-filter';

/** Values a filter keeps, or the part that cannot be read. */
function kept(text: string, values: readonly number[]): readonly number[] | string {
  const parsed = parseNumericFilter(text);
  if (!parsed.ok) return parsed.error;
  const { value: keeps } = parsed;
  return keeps === null ? values : values.filter((value) => keeps(known(value)));
}

const VALUES = [0, 2.9, 3, 3.04, 3.05, 7.96, 8, 1234];

describe('a numeric filter', () => {
  it.each([
    ['', VALUES],
    ['  ', VALUES],
    ['> 3', [3.04, 3.05, 7.96, 8, 1234]],
    ['>=3', [3, 3.04, 3.05, 7.96, 8, 1234]],
    ['≥ 3', [3, 3.04, 3.05, 7.96, 8, 1234]],
    ['<3', [0, 2.9]],
    ['<= 3,04', [0, 2.9, 3, 3.04]],
    ['≤3.04', [0, 2.9, 3, 3.04]],
    ['3-8', [3, 3.04, 3.05, 7.96, 8]],
    ['3,04 – 7,96', [3.04, 3.05, 7.96]],
    ['>3 & <8', [3.04, 3.05, 7.96]],
    ['> 3 & < 8 & > 3,04', [3.05, 7.96]],
    ['>8 & <3', []],
    ['>=3 & >3 & <= 8 & <8', [3.04, 3.05, 7.96]],
    ['8-3', []],
    ['<3 | >8', [0, 2.9, 1234]],
    ['>3 & <8 | 0 | = 1234', [0, 3.04, 3.05, 7.96, 1234]],
    ['!= 3,0', [0, 2.9, 3.05, 7.96, 8, 1234]],
    ['≠0 & <3', [2.9]],
    ['> -1 & < 1', [0]],
    ['-2-2,9', [0, 2.9]],
    ['> 1 000', [1234]],
    ['>1\u202f000', [1234]],
    ['> 3 et < 8', [3.04, 3.05, 7.96]],
    ['>3 AND <8', [3.04, 3.05, 7.96]],
    ['>3 && <8', [3.04, 3.05, 7.96]],
    ['< 3 ou > 8', [0, 2.9, 1234]],
    ['<3 || >8 or 8,0', [0, 2.9, 7.96, 8, 1234]],
    ['3,04 à 7,96', [3.04, 3.05, 7.96]],
    ['3 to 3.04', [3, 3.04]],
    ['3..8', [3, 3.04, 3.05, 7.96, 8]],
    ['<>0 & <3', [2.9]],
    ['=> 8', [8, 1234]],
    ['=<2,9', [0, 2.9]],
    ['==0', [0]],
    ['>+8', [1234]],
    ['> 8 %', [1234]],
    ['3 ‰ à 3,04‰', [3, 3.04]],
    ['<.5', [0]],
    ['< ,5', [0]],
  ])('« %s » keeps what it says', (text, expected) => {
    expect(kept(text, VALUES)).toEqual(expected);
  });

  it('keeps, for a number alone, the values printed so at that precision', () => {
    expect(kept('3', VALUES)).toEqual([2.9, 3, 3.04, 3.05]);
    expect(kept('3,0', VALUES)).toEqual([3, 3.04]);
    expect(kept('= 8,0', VALUES)).toEqual([7.96, 8]);
    expect(kept('0', VALUES)).toEqual([0]);
  });

  it('keeps figures below zero, which differences have', () => {
    const differences = [-3.2, -3, -0.04, 0, 2];
    expect(kept('< -3', differences)).toEqual([-3.2]);
    expect(kept('-3', differences)).toEqual([-3.2, -3]);
    expect(kept('−3-−0,01', differences)).toEqual([-3, -0.04]);
  });

  it.each([
    ['abc', 'abc'],
    ['>', '>'],
    ['3 -', '3-'],
    ['> 3 <', '>3<'],
    ['3 & ', '3&'],
    ['3 | ', '3|'],
    ['3;8', '3;8'],
    ['> 2 & 1,2,3', '1,2,3'],
    ['3 | >> 3', '>>3'],
    ['3-8-9', '3-8-9'],
    ['> 3x', '>3x'],
    ['nd', 'nd'],
    ['1e3', '1e3'],
    ['! 3', '!3'],
    ['> 8 %%', '>8%'],
    ['% 8', '%8'],
    ['3 à', '3à'],
    ['> 3 et', '>3et'],
    ['3 et et 4', 'et4'],
    ['1.2.3', '1.2.3'],
  ])('« %s » is not a condition, and « %s » is the part that is not', (text, part) => {
    expect(kept(text, VALUES)).toBe(part);
  });

  it('keeps with | what either side keeps, and with & what both keep, whatever the sides', () => {
    const number = fc.integer({ min: -40, max: 40 }).map((quarters) => quarters / 4);
    const condition = fc
      .tuple(fc.constantFrom('<', '<=', '>', '>=', '=', '!=', ''), number)
      .map(([operator, bound]) => `${operator}${String(bound)}`);
    fc.assert(
      fc.property(fc.tuple(condition, condition, condition), number, ([first, second, third], value) => {
        const holds = (text: string) => kept(text, [value]).length === 1;
        expect(holds(`${first} | ${second} & ${third}`)).toBe(
          holds(first) || (holds(second) && holds(third)),
        );
        expect(holds(`${first} & ${second} | ${third}`)).toBe(
          (holds(first) && holds(second)) || holds(third),
        );
      }),
    );
  });

  it('keeps with != all that = does not', () => {
    const number = fc.integer({ min: -40, max: 40 }).map((quarters) => quarters / 4);
    fc.assert(
      fc.property(number, number, (typed, value) => {
        expect(kept(`!=${String(typed)}`, [value]).length + kept(`=${String(typed)}`, [value]).length).toBe(
          1,
        );
      }),
    );
  });

  it('agrees with each of its conditions tested one by one', () => {
    const bound = fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4);
    const comparison = fc.record({ operator: fc.constantFrom('<', '<=', '>', '>='), bound });
    const holds = { '<': lessThan, '<=': atMost, '>': moreThan, '>=': atLeast };
    fc.assert(
      fc.property(fc.array(comparison, { minLength: 1, maxLength: 4 }), bound, (conditions, value) => {
        const text = conditions
          .map(({ operator, bound: typed }) => `${operator} ${String(typed).replace('.', ',')}`)
          .join(' & ');
        const expected = conditions.every(({ operator, bound: typed }) => holds[operator](value, typed));
        expect(kept(text, [value])).toEqual(expected ? [value] : []);
      }),
    );
  });

  it('answers any text with an interval or an error', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('a', 'x', 'é', '?'), (text, letter) => {
        expect(['boolean']).toContain(typeof parseNumericFilter(text).ok);
        expect(parseNumericFilter(`${text}${letter}`).ok).toBe(false);
      }),
    );
  });
});

function lessThan(value: number, bound: number) {
  return value < bound;
}
function atMost(value: number, bound: number) {
  return value <= bound;
}
function moreThan(value: number, bound: number) {
  return value > bound;
}
function atLeast(value: number, bound: number) {
  return value >= bound;
}
