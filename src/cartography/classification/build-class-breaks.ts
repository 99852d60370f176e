import { failure, type Result, success } from '@/lib';
import type { ClassBreaks, Closure } from './class-breaks';
import type { ClassificationMethod, ClassificationSpec } from './class-method';
import { METHOD_BOUNDS } from './method-bounds';
import { settleLimits } from './settle-limits';
import { countDistinct, countUnder } from './sorted-values';

/** Why a method cannot class some values. */
export type ClassingRefusal =
  /** A geometric progression is for values above 0. */
  | 'needs-positive-values'
  /** No limit was given to the manual method. */
  | 'needs-limits';

/** Methods that speak of the values themselves: a class without a value says nothing and is left out. */
const BY_RANK: ReadonlySet<ClassificationMethod> = new Set([
  'quantile',
  'q6',
  'percentiles',
  'box',
  'nested-means',
]);

/** Methods whose limits are on the line of numbers, to which a class more than distinct values would add nothing. */
const CAPPED: ReadonlySet<ClassificationMethod> = new Set(['equal', 'jenks', 'geometric', 'arithmetic']);

/**
 * Cuts values into classes: every value is in exactly one. No value gives no class, a single distinct value one class,
 * and no method that is asked for a number of classes makes more of them than distinct values, but for round limits.
 * Limits that tie or lie beyond the values are merged, so that there may be fewer classes than asked; those given by hand are all kept, even
 * around no value, since other maps are compared with them.
 *
 * @param values - finite numbers in any order, repeated or not.
 */
export function buildClassBreaks(
  values: readonly number[],
  spec: ClassificationSpec,
): Result<ClassBreaks, ClassingRefusal> {
  const sorted = Array.from(Float64Array.from(values).sort());
  const refusal = refusalOf(sorted, spec);
  if (refusal !== null) return failure(refusal);
  return success({ bounds: boundsOf(sorted, spec), closure: spec.closure });
}

function refusalOf(
  [lowest]: readonly number[],
  { method, limits }: ClassificationSpec,
): ClassingRefusal | null {
  if (method === 'geometric' && lowest !== undefined && lowest <= 0) return 'needs-positive-values';
  return method === 'manual' && limits.length === 0 ? 'needs-limits' : null;
}

function boundsOf(sorted: readonly number[], spec: ClassificationSpec): readonly number[] {
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return [];
  if (spec.method === 'manual') return keptBounds({ lowest, highest }, spec.limits);
  const most = CAPPED.has(spec.method) ? countDistinct(sorted) : spec.classCount;
  const asked = { ...spec, classCount: Math.min(spec.classCount, most) };
  const inner = METHOD_BOUNDS[spec.method](sorted, asked).slice(1, -1);
  const limits = separatingLimits(sorted, inner, spec);
  const holdsUpper = spec.closure === 'right';
  return [lowest, ...(spec.settled ? settleLimits(sorted, limits, holdsUpper) : limits), highest];
}

/** Limits given by hand, with ends that hold every value. */
function keptBounds(
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
  limits: readonly number[],
): readonly number[] {
  return [Math.min(lowest, limits[0] ?? lowest), ...limits, Math.max(highest, limits.at(-1) ?? highest)];
}

/** The limits that leave values on both sides, each once; where a method goes by rank, those with a value between them. */
function separatingLimits(
  sorted: readonly number[],
  limits: readonly number[],
  { method, closure }: { readonly method: ClassificationMethod; readonly closure: Closure },
): readonly number[] {
  const kept: number[] = [];
  let before = 0;
  for (const limit of limits) {
    const under = countUnder(sorted, limit, closure === 'right');
    const repeats = BY_RANK.has(method) ? under === before : limit === kept.at(-1);
    if (under > 0 && under < sorted.length && !repeats) kept.push(limit);
    before = Math.max(before, under);
  }
  return kept;
}
