import type { Closure } from './class-breaks';

/** Ways to cut values into classes, in the order they are offered. */
export const CLASSIFICATION_METHODS = [
  'quantile',
  'equal',
  'jenks',
  'standard-deviation',
  'q6',
  'nested-means',
  'head-tail',
  'geometric',
  'pretty',
  'manual',
  'arithmetic',
  'box',
  'percentiles',
  'maximum',
] as const;

/** One of {@link CLASSIFICATION_METHODS}. */
export type ClassificationMethod = (typeof CLASSIFICATION_METHODS)[number];

/**
 * Conventions on which the peers that offer a method differ, the default of each method first. A method without an entry
 * is the same everywhere (quantiles are of type 7).
 */
export const METHOD_VARIANTS = {
  jenks: ['greatest', 'middle'],
  'standard-deviation': ['population', 'sample', 'population-centred', 'sample-centred'],
  q6: ['quartiles', 'even'],
  'head-tail': ['forty-percent', 'whole'],
} as const satisfies Partial<Record<ClassificationMethod, readonly string[]>>;

/** A convention of some method. */
export type ClassificationVariant = (typeof METHOD_VARIANTS)[keyof typeof METHOD_VARIANTS][number];

/** Conventions of a method; none when peers agree. */
export function variantsOf(method: ClassificationMethod): readonly ClassificationVariant[] {
  return method in METHOD_VARIANTS ? METHOD_VARIANTS[method as keyof typeof METHOD_VARIANTS] : [];
}

/** Most classes a map may have: more shades are not told apart. */
export const MOST_CLASSES = 8;

/** How values are to be classed. */
export interface ClassificationSpec {
  readonly method: ClassificationMethod;
  /** Classes asked for, 1 to {@link MOST_CLASSES}; there are fewer when values are few or tied. */
  readonly classCount: number;
  /** Convention of the method; its default when `null` or of another method. */
  readonly variant: ClassificationVariant | null;
  readonly closure: Closure;
  /** Limits between classes of the manual method, ascending; other methods do not read them. */
  readonly limits: readonly number[];
  /** Whether limits are moved off the values: see `settleLimits`. */
  readonly settled: boolean;
  /** Whether the values of overseas territories take part in limits; they are in a class either way. */
  readonly countsOverseas: boolean;
}

/** A specification with nothing but a method and a number of classes chosen. */
export const PLAIN_SPEC: Omit<ClassificationSpec, 'method' | 'classCount'> = {
  variant: null,
  closure: 'right',
  limits: [],
  settled: false,
  countsOverseas: true,
};

const CHOOSING_COUNT: ReadonlySet<ClassificationMethod> = new Set([
  'quantile',
  'equal',
  'jenks',
  'nested-means',
  'geometric',
  'pretty',
  'arithmetic',
  'maximum',
]);

/** Whether the rule of a method, rather than the values, may give fewer classes than asked: round steps, powers of two. */
export function rulesClassCount(method: ClassificationMethod): boolean {
  return method === 'pretty' || method === 'nested-means';
}

/** Whether a method makes the classes asked for, rather than as many as its rule or its limits give. */
export function takesClassCount(method: ClassificationMethod): boolean {
  return CHOOSING_COUNT.has(method);
}
