import { type MeasuredValue, numberOf, type ValueStatus } from '@/domain/measure';
import { failure, type Result, success } from '@/lib';

/** Whether a filter keeps a figure. */
export type FigureTest = (value: MeasuredValue) => boolean;

/** What the cells print in place of a figure, by the state it says. */
export type StateMarks = Readonly<Partial<Record<ValueStatus, string>>>;

const NUMBER = String.raw`[-−+]?(?:\d+(?:[.,]\d+)?|[.,]\d+)`;
const RANGE = new RegExp(`^(${NUMBER})[-–](${NUMBER})$`);
const COMPARISON = new RegExp(`^(<=|>=|<|>)(${NUMBER})$`);
const EQUALITY = new RegExp(`^(!=|=?)(${NUMBER})$`);
const STATE = /^(!=|=?)([^\d!=<>]+)$/;

/** Other ways of writing the same: those of sentences, of spreadsheets and of programs, and the unit after a figure. */
const SPELLINGS: readonly (readonly [written: RegExp, meant: string])[] = [
  [/(?<=\d\s*)[%‰]/g, ''],
  [/&&|\s(?:et|and)\s/gi, '&'],
  [/\|\||\s(?:ou|or)\s/gi, '|'],
  [/(?<=\d\s*)(?:\s(?:à|to)\s|\.\.)(?=\s*[-−+\d.,])/gi, '-'],
  [/<>|≠/g, '!='],
  [/≤|=</g, '<='],
  [/≥|=>/g, '>='],
  [/==/g, '='],
  [/\s/g, ''],
];

/**
 * Reads what is typed over a column of figures: `>3`, `<=8`, `3-8` (bounds included), `=3` or a number alone, `!=3`; `&`
 * wants both, `|` either, and `&` binds the closer. A number alone keeps the values that round to it at the precision it
 * is typed with, since that is how they are printed; `!=` keeps the others. Decimal comma or point; spaces count for
 * nothing. `et`, `ou`, `3 à 8`, `<>` and a unit after the figure (`>50 %`) are understood too. A mark keeps the cells that
 * print it (`nd`), `!=nd` every other. An empty text keeps every row.
 *
 * @param marks - of the language at hand; a figure never meets them, and what they stand for meets no other condition.
 * @returns what keeps a figure, `null` for every row; or the part that cannot be read.
 */
export function parseNumericFilter(text: string, marks: StateMarks = {}): Result<FigureTest | null, string> {
  const compact = SPELLINGS.reduce((read, [written, meant]) => read.replace(written, meant), text);
  if (compact === '') return success(null);
  const alternatives: (readonly FigureTest[])[] = [];
  for (const alternative of compact.split('|')) {
    const conditions: FigureTest[] = [];
    for (const part of alternative.split('&')) {
      const condition = readState(part, marks) ?? readCondition(part);
      if (condition === null) return failure(part === '' ? compact : part);
      conditions.push(condition);
    }
    alternatives.push(conditions);
  }
  return success((value) =>
    alternatives.some((conditions) => conditions.every((condition) => condition(value))),
  );
}

function readState(part: string, marks: StateMarks): FigureTest | null {
  const [, sign, typed = ''] = STATE.exec(part) ?? [];
  const named = (Object.keys(marks) as ValueStatus[]).filter(
    (status) => marks[status] === typed.toLowerCase() && typed !== '',
  );
  if (named.length === 0) return null;
  return ({ status }) => named.includes(status) !== (sign === '!=');
}

function readCondition(part: string): FigureTest | null {
  const test = readNumericTest(part);
  if (test === null) return null;
  return (value) => {
    const number = numberOf(value);
    return number !== undefined && test(number);
  };
}

function readNumericTest(part: string): ((value: number) => boolean) | null {
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
  return sign === '!=' ? (value) => !isPrinted(value) : isPrinted;
}

function read(number: string): number {
  return Number(number.replace(',', '.').replace('−', '-'));
}

function compare(operator: string, bound: number): (value: number) => boolean {
  switch (operator) {
    case '<':
      return (value) => value < bound;
    case '>':
      return (value) => value > bound;
    case '<=':
      return (value) => value <= bound;
    default:
      return (value) => value >= bound;
  }
}

function printedAs(number: string): (value: number) => boolean {
  const typed = read(number);
  const decimals = /[.,](\d+)$/.exec(number)?.[1]?.length ?? 0;
  const half = 0.5 / 10 ** decimals;
  return (value) => value >= typed - half && value < typed + half;
}
