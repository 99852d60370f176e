import type { OfferDifference } from '@/analysis/dataset-comparison';
import { categoryOf } from '@/domain/offer';
import type { TerritoryIndex } from '@/domain/territory';
import type { Language, Messages } from '@/i18n';
import { importWords } from '@/i18n/import';
import {
  type DifferenceCell,
  type DifferenceTable,
  departementCells,
  measuredCells,
} from './difference-cells';

/** Establishments that differ, as a table to save: headers first, a code and words for each difference. */
export function offerTable(
  differences: readonly OfferDifference[],
  { formats, messages: { values, locale } }: Language,
  departements: TerritoryIndex,
): DifferenceTable {
  const { headers, offerKinds } = importWords(locale).import.comparison;
  const header = [
    headers.code,
    headers.change,
    headers.finess,
    headers.name,
    headers.departementCode,
    headers.departement,
    headers.categoryCode,
    headers.category,
    headers.capacityStatus,
    headers.activityCode,
    headers.modeCode,
    headers.publicCode,
    headers.before,
    headers.beforeState,
    headers.after,
    headers.afterState,
    headers.difference,
  ];
  const rows = differences.map((line): readonly DifferenceCell[] => {
    const { finessEt, name, departementCode, categoryCode } = line.establishment;
    return [
      line.kind,
      offerKinds[line.kind],
      formats.finess(finessEt),
      name,
      ...departementCells(departementCode, departements),
      categoryCode,
      categoryOf(categoryCode)?.shortName ?? null,
      ...('status' in line ? placesCells(line, values.capacityStatuses) : identityCells(line)),
    ];
  });
  return [header, ...rows];
}

function placesCells(
  line: Extract<OfferDifference, { status: unknown }>,
  statuses: Messages['values']['capacityStatuses'],
): readonly DifferenceCell[] {
  const { status, activity, before, after, difference } = line;
  return [
    statuses[status],
    activity?.activityCode ?? null,
    activity?.modeCode ?? null,
    activity?.publicCode ?? null,
    ...measuredCells(before),
    ...measuredCells(after),
    difference,
  ];
}

function identityCells(line: Exclude<OfferDifference, { status: unknown }>): readonly DifferenceCell[] {
  const [before, after] = 'before' in line ? [line.before, line.after] : [null, null];
  return [null, null, null, null, before, null, after, null, null];
}
