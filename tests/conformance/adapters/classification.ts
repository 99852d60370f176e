import { type ClassBreaks, classIndexOf } from '@/cartography';
import {
  arithmeticBounds,
  boxBounds,
  type DeviationBase,
  deviationMultiples,
  equalBounds,
  evenProbabilities,
  geometricBounds,
  headTailBounds,
  jenksBounds,
  maximumBounds,
  nestedMeansBounds,
  PERCENTILE_PROBABILITIES,
  prettyDeviationBounds,
  prettySteps,
  Q6_PROBABILITIES,
  quantileBounds,
  standardDeviationBounds,
} from '@/cartography/classification/methods';
import type { Adapter, AdapterFamily, Answer } from '../adapter';
import type { CaseInputs } from '../case-inputs';
import { classMeasures } from './class-measures';
import { besideOptimum, besideTiedGaps } from './classification-ties';

type Bounds = (sorted: readonly number[], inputs: CaseInputs) => readonly number[];

const CARTOGRAPHY_ADDS_A_CONSTANT =
  'cartography and mapsf add the same step each time, so that the last class takes nearly everything: their mistake. Ours agrees to the first limit';

const DEVIATIONS: readonly number[] = [-2, -1, 1, 2];

/** Nobody draws more classes, and a case that asks for a billion would exhaust the memory. */
const MOST_CLASSES = 1000;

function classCount(inputs: CaseInputs): number {
  const count = inputs.parameter('k');
  if (!(count >= 1 && count <= MOST_CLASSES)) throw new Error(`no number of classes: k = ${String(count)}`);
  return count;
}

const jenks: Bounds = (sorted, inputs) => jenksBounds(sorted, classCount(inputs));
const quantiles: Bounds = (sorted, inputs) => quantileBounds(sorted, evenProbabilities(classCount(inputs)));
const equal: Bounds = (sorted, inputs) => equalBounds(sorted, classCount(inputs));
const arithmetic: Bounds = (sorted, inputs) => arithmeticBounds(sorted, classCount(inputs));

/** Ways to cut values into classes: those a map offers, under the names and the conventions of every peer. */
export const CLASSIFICATION_ADAPTERS: AdapterFamily = {
  'classification:equal': adapterOf(equal),
  'classification:EqualInterval': adapterOf(equal),
  'classification:quantile_type7': adapterOf(quantiles),
  'classification:Quantiles': adapterOf(distinct(quantiles)),
  'classification:fisher_exact': besideOptimum(adapterOf(jenks)),
  'classification:fisher': besideOptimum(adapterOf(jenks)),
  'classification:FisherJenks': besideOptimum(adapterOf(jenks)),
  'classification:sd_pretty': adapterOf((sorted) =>
    prettyDeviationBounds(sorted, Math.ceil(1 + Math.log2(sorted.length))),
  ),
  'classification:StdMean': adapterOf((sorted) =>
    reachingMaximum(sorted, deviationMultiples(sorted, DEVIATIONS)),
  ),
  'classification:msd_k1': adapterOf(deviationsAround({ centred: false })),
  'classification:msd_k1_middle': adapterOf(deviationsAround({ centred: true })),
  'classification:headtails_thr0.4': adapterOf(headTail),
  'classification:headtails_thr1': adapterOf(headTail),
  'classification:HeadTailBreaks': adapterOf((sorted) => headTailBounds(sorted, { share: 1 })),
  'classification:maximum': adapterOf((sorted, inputs) => maximumBounds(sorted, classCount(inputs), 'all')),
  'classification:MaximumBreaks': besideTiedGaps(
    adapterOf((sorted, inputs) => maximumBounds(sorted, classCount(inputs), 'lowest')),
  ),
  'classification:box': adapterOf((sorted) => boxBounds(sorted)),
  'classification:BoxPlot': adapterOf((sorted) => reachingMaximum(sorted, boxBounds(sorted).slice(1, -1))),
  'classification:Percentiles': adapterOf((sorted) => quantileBounds(sorted, PERCENTILE_PROBABILITIES)),
  'classification:q6': adapterOf((sorted) => quantileBounds(sorted, Q6_PROBABILITIES.even)),
  'classification:Q6_capital': adapterOf((sorted) => quantileBounds(sorted, Q6_PROBABILITIES.quartiles)),
  'classification:geom': adapterOf((sorted, inputs) => geometricBounds(sorted, classCount(inputs))),
  'classification:arith': adapterOf(arithmetic),
  'classification:arith_cartography_BUG': setAsideBeyondFirstLimit(adapterOf(arithmetic)),
  'classification:em': adapterOf((sorted, inputs) => nestedMeansBounds(sorted, classCount(inputs))),
  'classification:pretty': adapterOf((sorted, inputs) =>
    prettySteps(
      { lowest: sorted[0] ?? Number.NaN, highest: sorted.at(-1) ?? Number.NaN },
      classCount(inputs),
    ),
  ),
};

/** Answers with the bounds of a method and all that peers print about the classes they make. */
function adapterOf(boundsOf: Bounds): (inputs: CaseInputs) => Answer {
  return (inputs) => {
    const values = inputs.variable().values.filter((value) => Number.isFinite(value));
    const sorted = [...values].sort((left, right) => left - right);
    const bounds = boundsOf(sorted, inputs);
    return { values: describe(sorted, { bounds, closure: 'right' }) };
  };
}

function describe(sorted: readonly number[], breaks: ClassBreaks): Answer['values'] {
  const uppers = breaks.bounds.slice(1);
  const classes = uppers.map((_, rank) => sorted.filter((value) => classIndexOf(breaks, value) === rank));
  return { breaks: breaks.bounds, upper_bounds: uppers, ...classMeasures(sorted, classes) };
}

/** mapclassify keeps each limit once. */
function distinct(boundsOf: Bounds): Bounds {
  return (sorted, inputs) => {
    const [lowest = Number.NaN, ...uppers] = boundsOf(sorted, inputs);
    return [lowest, ...new Set(uppers)];
  };
}

/** mapclassify starts from its first limit, wherever the values start, and ends at the greatest value if it must. */
function reachingMaximum(sorted: readonly number[], uppers: readonly number[]): readonly number[] {
  const highest = sorted.at(-1) ?? Number.NaN;
  const last = uppers.at(-1) ?? Number.NaN;
  return [Number.NEGATIVE_INFINITY, ...uppers, ...(last < highest ? [highest] : [])];
}

function headTail(sorted: readonly number[], inputs: CaseInputs): readonly number[] {
  return headTailBounds(sorted, { share: inputs.parameter('thr') });
}

function deviationsAround({ centred }: { readonly centred: boolean }): Bounds {
  const base: DeviationBase = 'population';
  return (sorted, inputs) =>
    standardDeviationBounds(sorted, { base, centred, step: inputs.parameter('stdev_share', 1) });
}

/** The first limit is right, since one step has been added by then; the others are not results to reach. */
function setAsideBeyondFirstLimit(adapter: (inputs: CaseInputs) => Answer): Adapter {
  return (inputs) => {
    const limits = Array.from({ length: classCount(inputs) - 2 }, (_, rank) => `breaks[${rank + 2}]`);
    const keys = [...limits, 'counts_right_closed'];
    return {
      ...adapter(inputs),
      setAside: Object.fromEntries(keys.map((key) => [key, CARTOGRAPHY_ADDS_A_CONSTANT])),
    };
  };
}
