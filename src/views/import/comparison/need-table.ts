import type { NeedDifference } from '@/analysis/dataset-comparison';
import { SUPPRESSED } from '@/domain/measure';
import type { TerritoryIndex } from '@/domain/territory';
import type { Messages } from '@/i18n';
import { importWords } from '@/i18n/import';
import {
  type DifferenceCell,
  type DifferenceTable,
  departementCells,
  measuredCells,
} from './difference-cells';

/**
 * Counts that differ, as a table to save: headers first, a code and words for each difference. Both sides of a secret
 * line are written as suppressed: which of them is hidden is not told.
 */
export function needTable(
  differences: readonly NeedDifference[],
  { values, locale }: Messages,
  departements: TerritoryIndex,
): DifferenceTable {
  const { headers, needKinds } = importWords(locale).import.comparison;
  const header = [
    headers.code,
    headers.change,
    headers.departementCode,
    headers.departement,
    headers.source,
    headers.public,
    headers.dateBefore,
    headers.dateAfter,
    headers.before,
    headers.beforeState,
    headers.after,
    headers.afterState,
    headers.difference,
  ];
  const rows = differences.map((line): readonly DifferenceCell[] => {
    const { departementCode, source, public: group, dates } = line.cell;
    return [
      line.kind,
      needKinds[line.kind],
      ...departementCells(departementCode, departements),
      source,
      values.publicsShort[group],
      dates.before ?? null,
      dates.after ?? null,
      ...valueCells(line),
    ];
  });
  return [header, ...rows];
}

function valueCells(line: NeedDifference): readonly DifferenceCell[] {
  if (line.kind === 'secret') return [...measuredCells(SUPPRESSED), ...measuredCells(SUPPRESSED), null];
  return [...measuredCells(line.before), ...measuredCells(line.after), line.difference];
}
