import { failure, type Result, success } from '@/lib';

/** A bound of an {@link Interval}; the bound itself belongs to the interval or not. */
interface Bound {
  readonly value: number;
  readonly included: boolean;
}

/** The numbers a filter keeps. */
export interface Interval {
  readonly lower: Bound;
  readonly upper: Bound;
}

/** Every number. */
const EVERY_NUMBER: Interval = {
  lower: { value: Number.NEGATIVE_INFINITY, included: true },
  upper: { value: Number.POSITIVE_INFINITY, included: true },
};

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const RANGE = new RegExp(`^(${NUMBER})[-–](${NUMBER})$`);
const COMPARISON = new RegExp(`^(<=|>=|≤|≥|<|>)(${NUMBER})$`);
const EQUALITY = new RegExp(`^=?(${NUMBER})$`);

/**
 * Reads what is typed over a column of figures: `>3`, `<=8`, `3-8` (bounds included), a number alone, several of them
 * with `&`. A number alone keeps the values that round to it at the precision it is typed with, since that is how they
 * are printed. Decimal comma or point; spaces count for nothing. An empty text keeps every number.
 *
 * @returns the interval, or `not-a-condition` when a part cannot be read.
 */
export function parseNumericFilter(text: string): Result<Interval | null, 'not-a-condition'> {
  const compact = text.replace(/\s/g, '');
  if (compact === '') return success(null);
  let interval = EVERY_NUMBER;
  for (const part of compact.split('&')) {
    const condition = readCondition(part);
    if (condition === null) return failure('not-a-condition');
    interval = intersect(interval, condition);
  }
  return success(interval);
}

/** Whether a number belongs to an interval. */
export function isWithin({ lower, upper }: Interval, value: number): boolean {
  const aboveLower = lower.included ? value >= lower.value : value > lower.value;
  const belowUpper = upper.included ? value <= upper.value : value < upper.value;
  return aboveLower && belowUpper;
}

function readCondition(part: string): Interval | null {
  const [, from, to] = RANGE.exec(part) ?? [];
  if (from !== undefined && to !== undefined) {
    return { lower: { value: read(from), included: true }, upper: { value: read(to), included: true } };
  }
  const [, operator, bound] = COMPARISON.exec(part) ?? [];
  if (operator !== undefined && bound !== undefined) return compare(operator, read(bound));
  const [, alone] = EQUALITY.exec(part) ?? [];
  return alone === undefined ? null : printedAs(alone);
}

function read(number: string): number {
  return Number(number.replace(',', '.'));
}

function compare(operator: string, value: number): Interval {
  const bound = { value, included: operator !== '<' && operator !== '>' };
  const keepsBelow = operator.startsWith('<') || operator === '≤';
  return keepsBelow ? { ...EVERY_NUMBER, upper: bound } : { ...EVERY_NUMBER, lower: bound };
}

function printedAs(number: string): Interval {
  const value = read(number);
  const decimals = /[.,](\d+)$/.exec(number)?.[1]?.length ?? 0;
  const half = 0.5 / 10 ** decimals;
  return { lower: { value: value - half, included: true }, upper: { value: value + half, included: false } };
}

function intersect(left: Interval, right: Interval): Interval {
  return {
    lower: tightest(left.lower, right.lower, right.lower.value > left.lower.value),
    upper: tightest(left.upper, right.upper, right.upper.value < left.upper.value),
  };
}

function tightest(left: Bound, right: Bound, rightIsTighter: boolean): Bound {
  if (left.value === right.value) return { value: left.value, included: left.included && right.included };
  return rightIsTighter ? right : left;
}
