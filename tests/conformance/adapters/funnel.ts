import {
  chiSquareFunnelLimits,
  overDispersion,
  ratioFunnelLimit,
  shareFunnelLimit,
  unsurprisingExpected,
} from '@/indicators/funnel';
import type { AdapterFamily } from '../adapter';
import type { CaseInputs } from '../case-inputs';
import type { ReferenceCase } from '../reference-case';
import { risksOf } from './smoothing';

/** Funnel plots. */
export const FUNNEL_ADAPTERS: AdapterFamily = {
  funnel_SMR_Spiegelhalter_interpolated: (inputs, reference) => ({
    values: linesOf(reference, (p) =>
      inputs.numbers('expected_counts').map((e) => ratioFunnelLimit(p, e, inputs.parameter('target', 1))),
    ),
  }),
  funnel_proportion_Spiegelhalter_interpolated: (inputs, reference) => ({
    values: linesOf(reference, (p) =>
      inputs.numbers('n').map((n) => shareFunnelLimit(p, n, inputs.parameter('target'))),
    ),
  }),
  funnel_SMR_chi2: (inputs) => {
    const [inner, outer] = [chiSquareLines(inputs, 0.95), chiSquareLines(inputs, 0.998)];
    return {
      values: { ll95: inner.lower, ul95: inner.upper, ll998: outer.lower, ul998: outer.upper },
    };
  },
  funnel_ratio_PHE: (inputs) => {
    const counts = inputs.numbers('observed');
    const ends = (level: number, end: 'lower' | 'upper') =>
      counts.map((count) => asBisected(unsurprisingExpected(count, level)[end], count));
    return {
      values: {
        exp_events_low_2s_for_lower_limit: ends(0.95, 'upper'),
        exp_events_upper_2s: ends(0.95, 'lower'),
        exp_events_low_3s: ends(0.998, 'upper'),
        exp_events_upper_3s: ends(0.998, 'lower'),
      },
    };
  },
  funnel_overdispersion_additive: (inputs, { parameters }) => {
    const convention = parameters.method === 'CQC' ? 'cqc' : 'shmi';
    const { z, phi, tau2, usedUnits } = overDispersion(
      risksOf(inputs),
      convention,
      inputs.parameter('trim_by', 0.1),
    );
    return { values: { uz: z, phi, tau2, n_used: usedUnits } };
  },
};

/** One line a probability: 0.025 is under the key p025. */
function linesOf({ parameters }: ReferenceCase, lineAt: (p: number) => readonly number[]) {
  if (!Array.isArray(parameters.p)) throw new Error('no probabilities « p »');
  return Object.fromEntries(
    parameters.p.map(Number).map((p) => [`p${p.toFixed(3).slice(2)}`, lineAt(p)] as const),
  );
}

function chiSquareLines(inputs: CaseInputs, level: number) {
  const target = inputs.parameter('target', 1);
  const limits = inputs.numbers('expected_counts').map((e) => chiSquareFunnelLimits(e, level, target));
  return { lower: limits.map(({ lower }) => lower), upper: limits.map(({ upper }) => upper) };
}

/** Cells of v in which the peer's bisection ends. */
const BISECTION_CELLS = 2 ** 23;

/**
 * Our exact limit as the peer prints it. PHEindicatormethods bisects v = m/(1 + x + m) and gives the m in the middle of
 * the last cell: up to 5e-5 from the exact value where m is small, more than the tolerance of the vectors.
 */
function asBisected(m: number, x: number): number {
  const v = (Math.floor((m / (1 + x + m)) * BISECTION_CELLS) + 0.5) / BISECTION_CELLS;
  return ((1 + x) * v) / (1 - v);
}
