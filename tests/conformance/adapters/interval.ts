import {
  agrestiCoullInterval,
  byarPoissonInterval,
  clopperPearsonInterval,
  exactPoissonIntervals,
  type Interval,
  jeffreysInterval,
  midPPoissonInterval,
  type Share,
  wilsonCorrectedInterval,
  wilsonInterval,
} from '@/indicators/interval';
import type { AdapterFamily } from '../adapter';
import type { CaseInputs } from '../case-inputs';

const EPITOOLS =
  'epitools pois.exact searches its root to about 1e-4 and fails on large counts; the exact limits are compared instead';

const SHARE_METHODS: Readonly<Record<string, (share: Share, level: number) => Interval>> = {
  clopper_pearson: clopperPearsonInterval,
  wilson: wilsonInterval,
  wilson_cc: wilsonCorrectedInterval,
  jeffreys: jeffreysInterval,
  agresti_coull: agrestiCoullInterval,
};

/** Intervals of counts and shares. */
export const INTERVAL_ADAPTERS: AdapterFamily = {
  poisson_CI_exact_Garwood: (inputs) => ({
    values: { ...exactPoissonIntervals(inputs.numbers('counts'), inputs.parameter('conf_level')) },
    setAside: { epitools_lower: EPITOOLS, epitools_upper: EPITOOLS },
  }),
  poisson_CI_Byar: (inputs) => ({ values: poissonLimits(inputs, byarPoissonInterval) }),
  poisson_CI_midP: (inputs) => ({ values: poissonLimits(inputs, midPPoissonInterval) }),
  binomial_CI: (inputs) => {
    const n = inputs.numbers('n');
    const level = inputs.parameter('conf_level');
    const shares = inputs.numbers('x').map((x, rank) => ({ x, n: n[rank] ?? Number.NaN }));
    const limits = Object.entries(SHARE_METHODS).flatMap(([name, intervalOf]) => {
      const intervals = shares.map((share) => intervalOf(share, level));
      return [
        [`${name}_lower`, intervals.map(({ lower }) => lower)] as const,
        [`${name}_upper`, intervals.map(({ upper }) => upper)] as const,
      ];
    });
    return { values: Object.fromEntries(limits) };
  },
};

function poissonLimits(inputs: CaseInputs, intervalOf: (x: number, level: number) => Interval) {
  const level = inputs.parameter('conf_level');
  const intervals = inputs.numbers('counts').map((count) => intervalOf(count, level));
  return { lower: intervals.map(({ lower }) => lower), upper: intervals.map(({ upper }) => upper) };
}
