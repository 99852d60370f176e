import type { ClassBreaks } from './class-breaks';
import { equalUppers } from './equal';
import { jenksUppers } from './jenks';
import { quantileUppers } from './quantile';

/** Ways to cut values into classes. */
export type ClassificationMethod = 'quantile' | 'equal' | 'jenks';

/** How values are to be classed. */
export interface ClassificationSpec {
  readonly method: ClassificationMethod;
  /** Classes asked for, 1 to 7; there are fewer when values are few or tied. */
  readonly classCount: number;
}

const UPPERS: Readonly<
  Record<ClassificationMethod, (sorted: readonly number[], classCount: number) => readonly number[]>
> = { quantile: quantileUppers, equal: equalUppers, jenks: jenksUppers };

/**
 * Cuts values into classes: every value is in exactly one. No value gives no class, a single distinct value one class,
 * and never more classes than distinct values.
 *
 * @param values - finite numbers in any order, repeated or not.
 */
export function buildClassBreaks(values: readonly number[], spec: ClassificationSpec): ClassBreaks {
  const sorted = [...values].sort((left, right) => left - right);
  const lowest = sorted[0];
  if (lowest === undefined) return { bounds: [] };
  return { bounds: [lowest, ...UPPERS[spec.method](sorted, spec.classCount)] };
}
