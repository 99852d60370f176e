import type { Messages } from '@/i18n';
import type { JudgementColumn } from '@/state';

/** What a column of judgements is called. */
export function judgementHeader(column: JudgementColumn, { uncertainty }: Messages): string {
  return column.kind === 'difference'
    ? uncertainty.differentFrom({ name: uncertainty.references[column.reference] })
    : uncertainty.stabilityTitle;
}

/** The judgement at a position in words; empty where there is none. */
export function judgementText(column: JudgementColumn, position: number, { uncertainty }: Messages): string {
  if (column.kind === 'difference') {
    const verdict = column.values[position] ?? null;
    return verdict === null ? '' : uncertainty.verdicts[verdict];
  }
  const stability = column.values[position] ?? null;
  return stability === null ? '' : uncertainty.stability[stability].label;
}

const RANKS: Readonly<Record<string, number>> = {
  below: 0,
  undecided: 1,
  'not-different': 2,
  above: 3,
  stable: 0,
  fragile: 1,
};

/** Where a judgement stands in the order of its column; `undefined` where there is none. */
export function judgementRank({ values }: JudgementColumn, position: number): number | undefined {
  const value = values[position] ?? null;
  return value === null ? undefined : RANKS[value];
}
