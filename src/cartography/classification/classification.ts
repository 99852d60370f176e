import type { ProtectedColumn } from '@/domain/measure';
import type { ClassingRefusal } from './build-class-breaks';
import { classColumns, isClassed } from './class-columns';
import { classIndexOf, type ClassBreaks } from './class-breaks';
import type { ClassificationSpec } from './class-method';

/**
 * The class of every territory of a column: computed once, read by the map, the legend, the table, the sheet and the
 * exports. Zero is a state of its own, outside the classes.
 */
export interface Classification {
  readonly column: ProtectedColumn;
  readonly breaks: ClassBreaks;
  /** Rank of the class at each position, `null` outside the classes. */
  readonly classes: readonly (number | null)[];
  /** Why the method asked for could not be used, and quantiles were instead; `null` when it was. */
  readonly refusal: ClassingRefusal | null;
}

/**
 * Classes the values of a column other than zero. Limits come from protected values alone, so that no limit can be a
 * hidden value.
 */
export function buildClassification(column: ProtectedColumn, spec: ClassificationSpec): Classification {
  const { breaks, refusal } = classColumns([column], spec);
  const classes = Array.from(column.values, (value) =>
    isClassed(value) ? classIndexOf(breaks, value) : null,
  );
  return { column, breaks, classes, refusal };
}
