import { failure, type Result, success } from '@/lib';

/** Whether a filter keeps a number. */
export type NumericTest = (value: number) => boolean;

const NUMBER = String.raw`[-−]?\d+(?:[.,]\d+)?`;
const RANGE = new RegExp(`^(${NUMBER})[-–](${NUMBER})$`);
const COMPARISON = new RegExp(`^(<=|>=|≤|≥|<|>)(${NUMBER})$`);
const EQUALITY = new RegExp(`^(!=|≠|=?)(${NUMBER})$`);

/**
 * Reads what is typed over a column of figures: `>3`, `<=8`, `3-8` (bounds included), `=3` or a number alone, `!=3`; `&`
 * wants both, `|` either, and `&` binds the closer. A number alone keeps the values that round to it at the precision it
 * is typed with, since that is how they are printed; `!=` keeps the others. Decimal comma or point; spaces count for
 * nothing. An empty text keeps every number, with or without a figure.
 *
 * @returns what keeps a number, `null` for every row; or the part that cannot be read.
 */
export function parseNumericFilter(text: string): Result<NumericTest | null, string> {
  const compact = text.replace(/\s/g, '');
  if (compact === '') return success(null);
  const alternatives: (readonly NumericTest[])[] = [];
  for (const alternative of compact.split('|')) {
    const conditions: NumericTest[] = [];
    for (const part of alternative.split('&')) {
      const condition = readCondition(part);
      if (condition === null) return failure(part === '' ? compact : part);
      conditions.push(condition);
    }
    alternatives.push(conditions);
  }
  return success((value) =>
    alternatives.some((conditions) => conditions.every((condition) => condition(value))),
  );
}

function readCondition(part: string): NumericTest | null {
  const [, from, to] = RANGE.exec(part) ?? [];
  if (from !== undefined && to !== undefined) {
    const [lower, upper] = [read(from), read(to)];
    return (value) => value >= lower && value <= upper;
  }
  const [, operator, bound] = COMPARISON.exec(part) ?? [];
  if (operator !== undefined && bound !== undefined) return compare(operator, read(bound));
  const [, sign, alone] = EQUALITY.exec(part) ?? [];
  if (alone === undefined) return null;
  const isPrinted = printedAs(alone);
  return sign === '!=' || sign === '≠' ? (value) => !isPrinted(value) : isPrinted;
}

function read(number: string): number {
  return Number(number.replace(',', '.').replace('−', '-'));
}

function compare(operator: string, bound: number): NumericTest {
  switch (operator) {
    case '<':
      return (value) => value < bound;
    case '>':
      return (value) => value > bound;
    case '<=':
    case '≤':
      return (value) => value <= bound;
    default:
      return (value) => value >= bound;
  }
}

function printedAs(number: string): NumericTest {
  const typed = read(number);
  const decimals = /[.,](\d+)$/.exec(number)?.[1]?.length ?? 0;
  const half = 0.5 / 10 ** decimals;
  return (value) => value >= typed - half && value < typed + half;
}
