import { columnValueAt, numberOf, type ProtectedColumn } from '@/domain/measure';
import { buildClassBreaks, type ClassificationSpec } from './build-class-breaks';
import { classIndexOf, type ClassBreaks } from './class-breaks';

/**
 * The class of every territory of a column: computed once, read by the map, the legend, the table, the sheet and the
 * exports. Zero is a state of its own, outside the classes.
 */
export interface Classification {
  readonly column: ProtectedColumn;
  readonly breaks: ClassBreaks;
  /** Rank of the class at each position, `null` outside the classes. */
  readonly classes: readonly (number | null)[];
}

/**
 * Classes the values of a column other than zero. Limits come from protected values alone, so that no limit can be a
 * hidden value.
 */
export function buildClassification(column: ProtectedColumn, spec: ClassificationSpec): Classification {
  const values = column.index.territories.map((_, position) => numberOf(columnValueAt(column, position)));
  const classed = values.filter((value) => value !== undefined).filter((value) => value !== 0);
  const breaks = buildClassBreaks(classed, spec);
  const classes = values.map((value) =>
    value === undefined || value === 0 ? null : classIndexOf(breaks, value),
  );
  return { column, breaks, classes };
}
