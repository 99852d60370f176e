import { type Messages, referenceInSentence, significanceText } from '@/i18n';
import { categoryMapWords, describeStanding } from '@/i18n/category';
import type { Stability, Verdict } from '@/indicators';
import type { JudgementColumn } from '@/state';

/** What a column of judgements is called. */
export function judgementHeader(column: JudgementColumn, messages: Messages): string {
  if (column.kind === 'category') return categoryMapWords(messages.locale).titles[column.by];
  return column.kind === 'difference'
    ? messages.comparison.headers.significance({ name: referenceInSentence(column.reference, messages) })
    : messages.uncertainty.stabilityTitle;
}

/** The judgement at a position in words; empty where there is none. */
export function judgementText(column: JudgementColumn, position: number, messages: Messages): string {
  if (column.kind === 'difference') {
    const judgement = column.values[position];
    return judgement === undefined ? '' : significanceText(judgement, messages);
  }
  if (column.kind === 'category') {
    const standing = column.values[position] ?? null;
    return standing === null ? '' : describeStanding(standing, column.by, messages);
  }
  const stability = column.values[position] ?? null;
  return stability === null ? '' : messages.uncertainty.stability[stability].label;
}

const RANKS: Readonly<Record<Verdict | Stability, number>> = {
  below: 0,
  undecided: 1,
  'not-different': 2,
  above: 3,
  stable: 0,
  fragile: 1,
};

/** Where a judgement stands in the order of its column; `undefined` where there is none. */
export function judgementRank(
  column: Exclude<JudgementColumn, { readonly kind: 'category' }>,
  position: number,
): number | undefined {
  const value = column.kind === 'difference' ? column.values[position]?.verdict : column.values[position];
  return value === null || value === undefined ? undefined : RANKS[value];
}
