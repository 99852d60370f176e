import type { ProtectedColumn } from '@/domain/measure';
import { isOverseas } from '@/domain/territory';
import { buildClassBreaks, type ClassingRefusal } from './build-class-breaks';
import type { ClassBreaks } from './class-breaks';
import type { ClassificationSpec } from './class-method';
import { settleLimits } from './settle-limits';

/** Classes of some columns together. */
export interface ColumnBreaks {
  readonly breaks: ClassBreaks;
  /** Why the method asked for could not be used, and quantiles were instead; `null` when it was. */
  readonly refusal: ClassingRefusal | null;
}

/** Whether a value of a column is shown, and other than zero: classes are made of such. What is not shown is not a number. */
export function isClassed(value: number): boolean {
  return !Number.isNaN(value) && value !== 0;
}

/** The values of a column that classes are made of: those that are shown, but zero. */
export function classedValues(column: ProtectedColumn): readonly number[] {
  return valuesOf(column, () => true);
}

/** Whether limits made without overseas territories differ from those of all: there are values on both sides. */
export function canLeaveOverseas(column: ProtectedColumn): boolean {
  const metropolitan = metropolitanValues(column).length;
  return metropolitan > 0 && metropolitan < classedValues(column).length;
}

/**
 * Cuts the values of columns into classes, by their method or else by quantiles. Without overseas territories, limits are
 * those of the others, and the classes at both ends are stretched to hold every value.
 */
export function classColumns(columns: readonly ProtectedColumn[], spec: ClassificationSpec): ColumnBreaks {
  const all = columns.flatMap(classedValues);
  const counted = spec.countsOverseas ? all : columns.flatMap(metropolitanValues);
  if (counted.length === 0 || counted.length === all.length) return classValues(all, spec);
  const { breaks, refusal } = classValues(counted, spec);
  return { breaks: stretch(breaks, all, spec), refusal };
}

function classValues(values: readonly number[], spec: ClassificationSpec): ColumnBreaks {
  const asked = buildClassBreaks(values, spec);
  const built = asked.ok ? asked : buildClassBreaks(values, { ...spec, method: 'quantile' });
  return {
    breaks: built.ok ? built.value : { bounds: [], closure: spec.closure },
    refusal: asked.ok ? null : asked.error,
  };
}

function stretch(
  { bounds, closure }: ClassBreaks,
  values: readonly number[],
  { settled }: ClassificationSpec,
): ClassBreaks {
  const sorted = [...values].sort((left, right) => left - right);
  const limits = bounds.slice(1, -1);
  const inner = settled ? settleLimits(sorted, limits, closure === 'right') : limits;
  const [lowest, highest] = [
    Math.min(sorted[0] ?? Infinity, bounds[0] ?? Infinity),
    sorted.at(-1) ?? -Infinity,
  ];
  return { bounds: [lowest, ...inner, Math.max(highest, bounds.at(-1) ?? -Infinity)], closure };
}

function metropolitanValues(column: ProtectedColumn): readonly number[] {
  const { level, territories } = column.index;
  return valuesOf(column, (position) => {
    const territory = territories[position];
    return territory !== undefined && !isOverseas(territory, level);
  });
}

function valuesOf(column: ProtectedColumn, isCounted: (position: number) => boolean): readonly number[] {
  const values: number[] = [];
  for (const [position, value] of column.values.entries())
    if (isClassed(value) && isCounted(position)) values.push(value);
  return values;
}
