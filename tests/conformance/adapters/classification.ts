import { buildClassBreaks, type ClassBreaks, type ClassificationMethod, classIndexOf } from '@/cartography';
import type { Adapter, AdapterFamily, Answer } from '../adapter';
import type { ReferenceCase } from '../reference-case';
import { classMeasures } from './class-measures';

const TIED =
  'tied values give the peer an empty or repeated class; ours are merged, so there are fewer of them';
const FLOAT32 = 'mapclassify keeps its costs in 32 bits: not the optimum from about 3,000 values on';
const SAME_OPTIMUM = 'another partition with the same sum of squares: the optimum is not unique';

const MAPCLASSIFY_OPTIMAL_BELOW = 3000;

/** Ways to cut values into classes that a map offers. */
export const CLASSIFICATION_ADAPTERS: AdapterFamily = {
  'classification:equal': classificationAdapter('equal'),
  'classification:EqualInterval': classificationAdapter('equal'),
  'classification:quantile_type7': classificationAdapter('quantile'),
  'classification:Quantiles': classificationAdapter('quantile'),
  'classification:fisher_exact': optimalAdapter(),
  'classification:fisher': optimalAdapter(),
  'classification:FisherJenks': (inputs, reference) =>
    inputs.variable().values.length >= MAPCLASSIFY_OPTIMAL_BELOW
      ? { notImplemented: FLOAT32 }
      : classificationAdapter('jenks')(inputs, reference),
};

function classificationAdapter(method: ClassificationMethod): Adapter {
  return (inputs) => {
    const classCount = inputs.parameter('k');
    const values = inputs.variable().values.filter((value) => Number.isFinite(value));
    const breaks = buildClassBreaks(values, { method, classCount });
    if (breaks.bounds.length !== classCount + 1) return { notImplemented: TIED };
    return { values: describe(values, breaks) };
  };
}

function describe(values: readonly number[], breaks: ClassBreaks): Answer['values'] {
  const uppers = breaks.bounds.slice(1);
  const classes = uppers.map((_, rank) => values.filter((value) => classIndexOf(breaks, value) === rank));
  return { breaks: breaks.bounds, upper_bounds: uppers, ...classMeasures(values, classes) };
}

/** The sum of squares is compared first: where the same one is reached by another partition, it alone is. */
function optimalAdapter(): Adapter {
  return (inputs, reference) => {
    const answer = classificationAdapter('jenks')(inputs, reference);
    if ('notImplemented' in answer || !isOtherOptimum(reference, answer)) return answer;
    const others = Object.keys(reference.expected).filter((key) => key !== 'ssd_within' && key !== 'gvf');
    return { ...answer, setAside: Object.fromEntries(others.map((key) => [key, SAME_OPTIMUM])) };
  };
}

function isOtherOptimum({ expected, tolerance }: ReferenceCase, { values }: Answer): boolean {
  const [theirs, ours] = [Number(expected.ssd_within), Number(values.ssd_within)];
  const sameSquares = Math.abs(ours - theirs) <= tolerance.abs + tolerance.rel * Math.abs(theirs);
  return sameSquares && String(values.counts) !== String(expected.counts ?? expected.counts_right_closed);
}
