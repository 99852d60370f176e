import type { OfferDifference } from '@/analysis/dataset-comparison';
import { displayStateOf, type MeasuredValue, numberOf } from '@/domain/measure';
import { categoryOf } from '@/domain/offer';
import type { TerritoryIndex } from '@/domain/territory';
import type { Language, Messages } from '@/i18n';
import { importWords } from '@/i18n/import';

type Cell = string | number | null;

/** A side of a comparison as two cells: the figure, and its state as a code that does not depend on the language. */
export function measuredCells(value: MeasuredValue): readonly [number | null, string] {
  return [numberOf(value) ?? null, displayStateOf(value)];
}

/** Establishments that differ, as a table to save: headers first, a code and words for each difference. */
export function offerTable(
  differences: readonly OfferDifference[],
  { formats, messages: { values, locale } }: Language,
  departements: TerritoryIndex,
): readonly (readonly Cell[])[] {
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
  const rows = differences.map((line): readonly Cell[] => {
    const { finessEt, name, departementCode, categoryCode } = line.establishment;
    const departement = departements.territories[departements.positionOf(departementCode) ?? -1];
    return [
      line.kind,
      offerKinds[line.kind],
      formats.finess(finessEt),
      name,
      departementCode,
      departement?.name ?? null,
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
): readonly Cell[] {
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

function identityCells(line: Exclude<OfferDifference, { status: unknown }>): readonly Cell[] {
  const [before, after] = 'before' in line ? [line.before, line.after] : [null, null];
  return [null, null, null, null, before, null, after, null, null];
}
