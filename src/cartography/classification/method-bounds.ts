import { type ClassificationMethod, type ClassificationSpec, MOST_CLASSES, variantsOf } from './class-method';
import { boxBounds } from './methods/box';
import { equalBounds } from './methods/equal';
import { headTailBounds } from './methods/head-tail';
import { jenksBounds } from './methods/jenks';
import { maximumBounds } from './methods/maximum';
import { nestedMeansBounds } from './methods/nested-means';
import { prettySteps } from './methods/pretty';
import { arithmeticBounds, geometricBounds } from './methods/progression';
import {
  evenProbabilities,
  PERCENTILE_PROBABILITIES,
  Q6_PROBABILITIES,
  quantileBounds,
} from './methods/quantile';
import { standardDeviationBounds } from './methods/standard-deviation';

type MethodBounds = (sorted: readonly number[], spec: ClassificationSpec) => readonly number[];

const FARTHEST_DEVIATION = 3;
const HEAD_IS_A_MINORITY = 0.4;

/** Bounds of every method by its own rule, from sorted values: what peers print, before anything is merged. */
export const METHOD_BOUNDS: Readonly<Record<ClassificationMethod, MethodBounds>> = {
  quantile: (sorted, { classCount }) => quantileBounds(sorted, evenProbabilities(classCount)),
  equal: (sorted, { classCount }) => equalBounds(sorted, classCount),
  jenks: (sorted, spec) => {
    const atValue = spec.closure === 'right' ? 'greatest' : 'least';
    return jenksBounds(sorted, spec.classCount, variantOf(spec) === 'middle' ? 'middle' : atValue);
  },
  'standard-deviation': (sorted, spec) => {
    const variant = variantOf(spec);
    return standardDeviationBounds(sorted, {
      base: variant === 'sample' || variant === 'sample-centred' ? 'sample' : 'population',
      centred: variant === 'sample-centred' || variant === 'population-centred',
      farthest: FARTHEST_DEVIATION,
    });
  },
  q6: (sorted, spec) =>
    quantileBounds(sorted, Q6_PROBABILITIES[variantOf(spec) === 'even' ? 'even' : 'quartiles']),
  'nested-means': (sorted, { classCount }) => nestedMeansBounds(sorted, classCount),
  'head-tail': (sorted, spec) =>
    headTailBounds(sorted, {
      share: variantOf(spec) === 'whole' ? 1 : HEAD_IS_A_MINORITY,
      mostLimits: MOST_CLASSES - 1,
    }),
  geometric: (sorted, { classCount }) => geometricBounds(sorted, classCount),
  pretty: prettyBounds,
  manual: (sorted, { limits }) => [sorted[0] ?? Number.NaN, ...limits, sorted.at(-1) ?? Number.NaN],
  arithmetic: (sorted, { classCount }) => arithmeticBounds(sorted, classCount),
  box: (sorted) => boxBounds(sorted),
  percentiles: (sorted) => quantileBounds(sorted, PERCENTILE_PROBABILITIES),
  maximum: (sorted, { classCount }) => maximumBounds(sorted, classCount),
};

function variantOf({ method, variant }: ClassificationSpec) {
  const known = variantsOf(method);
  return known.find((candidate) => candidate === variant) ?? known[0];
}

/** Round numbers in as many classes as asked at most: they may be one or two more by the rule alone. */
function prettyBounds(sorted: readonly number[], { classCount }: ClassificationSpec): readonly number[] {
  const range = { lowest: sorted[0] ?? Number.NaN, highest: sorted.at(-1) ?? Number.NaN };
  for (let asked = classCount; asked > 0; asked -= 1) {
    const steps = prettySteps(range, asked);
    if (steps.length - 1 <= classCount) return steps;
  }
  return [range.lowest, range.highest];
}
