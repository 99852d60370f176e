import {
  columnValueAt,
  known,
  type MeasuredValue,
  MISSING,
  numberOf,
  type ProtectedColumn,
  SUPPRESSED,
} from '@/domain/measure';
import { needSourcesOf } from '@/domain/need';
import type { ProtectedByLevel } from './indicator';
import type { TermOf } from './indicator-term';
import { type NeedInputs, protectNeed } from './need-counts';
import { periodOf, type ReferencePeriod } from './reference-period';
import { deriveColumn } from './secrecy/protected-column';
import type { SecrecyRule } from './secrecy/secrecy-rule';
import { buildByLevel } from './territory-members';

/** A bound of the need over all sources. */
export interface NeedBound {
  readonly byDepartement: ProtectedColumn;
  readonly shown: ProtectedByLevel;
  readonly period: ReferencePeriod;
}

/**
 * A bound of the number of people without a solution when several sources count them and overlap: at least as many as
 * the largest source counts, at most as many as all count together.
 *
 * Made from what is shown of each source, and from nothing else: a hidden count leaves the others' largest as the lower
 * bound, and hides the upper one, from which it could be subtracted. A source that says nothing of a territory counts
 * nobody there.
 */
export function boundNeed(
  inputs: NeedInputs,
  term: Pick<TermOf<'need-bound'>, 'public' | 'bound'>,
  rule: SecrecyRule,
): NeedBound {
  const countOf = (source: string | null) => protectNeed(inputs, { source, public: term.public, rule });
  const sources = needSourcesOf(inputs.need).map(countOf);
  const combine = term.bound === 'low' ? largestShown : sumShown;
  const description = { unit: 'people', provenance: [inputs.need.provenance] } as const;
  const shown = buildByLevel((level) => {
    const model = (sources[0] ?? countOf(null)).shown[level];
    return deriveColumn(model, description, (position) =>
      combine(sources.map((source) => columnValueAt(source.shown[level], position))),
    );
  });
  const dates = sources.flatMap(({ period }) => [period.earliest, period.latest]);
  return { byDepartement: shown.departement, shown, period: periodOf(dates) };
}

function largestShown(counts: readonly MeasuredValue[]): MeasuredValue {
  const numbers = counts.flatMap((count) => numberOf(count) ?? []);
  if (numbers.length > 0) return known(Math.max(...numbers));
  return counts.some(({ status }) => status === 'suppressed') ? SUPPRESSED : MISSING;
}

function sumShown(counts: readonly MeasuredValue[]): MeasuredValue {
  if (counts.some(({ status }) => status === 'suppressed')) return SUPPRESSED;
  const numbers = counts.flatMap((count) => numberOf(count) ?? []);
  return numbers.length > 0 ? known(numbers.reduce((sum, count) => sum + count, 0)) : MISSING;
}
