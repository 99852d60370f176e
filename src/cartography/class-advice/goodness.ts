import { meanOf } from '@/lib/descriptive-statistics';
import { buildClassBreaks } from '../classification/build-class-breaks';
import { classIndexOf, type ClassBreaks } from '../classification/class-breaks';
import { type ClassificationSpec, takesClassCount } from '../classification/class-method';

/**
 * Goodness of variance fit (Jenks and Caspall 1971): 1 − (squared deviations from the mean of the class) ÷ (squared
 * deviations from the mean of all), from 0 for one class to 1 when every class holds equal values. `NaN` when all values
 * are equal.
 */
export function goodnessOfFit(breaks: ClassBreaks, values: readonly number[]): number {
  const classes = new Map<number | null, number[]>();
  for (const value of values) {
    const rank = classIndexOf(breaks, value);
    const members = classes.get(rank);
    if (members === undefined) classes.set(rank, [value]);
    else members.push(value);
  }
  let within = 0;
  for (const members of classes.values()) within += squaresOf(members);
  return 1 - within / squaresOf(values);
}

function squaresOf(values: readonly number[]): number {
  const mean = meanOf(values);
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return squares;
}

/** How well some number of classes renders values. */
export interface GoodnessAtCount {
  readonly classCount: number;
  /** With the method chosen; `null` where it makes another number of classes or refuses the values. */
  readonly method: number | null;
  /** With the classes of Fisher and Jenks, the best there are. */
  readonly best: number;
}

/** Goodness of fit for each number of classes, with the method chosen and at best. */
export function goodnessByCount(
  values: readonly number[],
  spec: ClassificationSpec,
  { min, max }: { readonly min: number; readonly max: number },
): readonly GoodnessAtCount[] {
  const goodness = (asked: ClassificationSpec): number | null => {
    const built = buildClassBreaks(values, asked);
    const count = built.ok ? built.value.bounds.length - 1 : 0;
    return built.ok && count === asked.classCount ? goodnessOfFit(built.value, values) : null;
  };
  const counts = Array.from({ length: max - min + 1 }, (_, rank) => min + rank);
  return counts.flatMap((classCount) => {
    const best = goodness({ ...spec, method: 'jenks', classCount });
    if (best === null || Number.isNaN(best)) return [];
    return [
      { classCount, method: takesClassCount(spec.method) ? goodness({ ...spec, classCount }) : null, best },
    ];
  });
}
