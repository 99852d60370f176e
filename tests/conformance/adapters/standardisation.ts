import { type Interval, scaleInterval } from '@/indicators/interval';
import {
  standardiseDirectly,
  standardiseIndirectly,
  type Strata,
  surpriseOf,
  testHeterogeneity,
} from '@/indicators/standardisation';
import type { AdapterFamily } from '../adapter';
import { risksOf } from './smoothing';

/** Standardisation and tests against expected counts. */
export const STANDARDISATION_ADAPTERS: AdapterFamily = {
  SMR_and_poisson_tail: (inputs) => {
    const { observed, expected } = risksOf(inputs);
    const units = Array.from(observed, (o, unit) => surpriseOf(o, expected[unit] ?? Number.NaN));
    return {
      values: {
        expected,
        SMR100: units.map(({ ratio }) => 100 * ratio),
        p_greater_or_equal: units.map(({ atLeast }) => atLeast),
        p_less_or_equal: units.map(({ atMost }) => atMost),
        choynowski_p: units.map(({ probability }) => probability),
        choynowski_lower: units.map(({ isLow }) => isLow),
      },
    };
  },
  chi2_and_PotthoffWhittinghill: (inputs) => {
    const { observed, expected } = risksOf(inputs);
    const tests = testHeterogeneity(observed, expected);
    return {
      values: {
        chi2: tests.chiSquare,
        df: tests.degreesOfFreedom,
        p_chi2: tests.pValue,
        potthoff_whittinghill: tests.potthoffWhittinghill,
      },
    };
  },
  indirect_and_direct_standardisation: (inputs, { input }) => {
    if (!Array.isArray(input.area)) throw new Error('no list « area »');
    const areas = input.area.map(String);
    const events = inputs.numbers('cases');
    const population = inputs.numbers('pop');
    const reference = {
      events: inputs.numbers('standard_cases'),
      population: inputs.numbers('standard_pop'),
    };
    const level = inputs.parameter('conf_level');
    const ofArea = (values: readonly number[], area: string) =>
      values.filter((_, row) => areas[row] === area);
    return {
      values: Object.fromEntries(
        [...new Set(areas)].map((area) => {
          const territory = { events: ofArea(events, area), population: ofArea(population, area) };
          return [area, standardisedValues({ territory, reference, level })] as const;
        }),
      ),
    };
  },
};

function standardisedValues(area: {
  readonly territory: Strata;
  readonly reference: Strata;
  readonly level: number;
}) {
  const indirect = standardiseIndirectly(area.territory, area.reference, area.level);
  const direct = standardiseDirectly(area.territory, area.reference.population, area.level);
  return {
    O: indirect.observed,
    E: indirect.expected,
    SIR: indirect.ratio,
    SIR_exact_lower: indirect.exact.lower,
    SIR_exact_upper: indirect.exact.upper,
    SIR_byar_lower: indirect.byar.lower,
    SIR_byar_upper: indirect.byar.upper,
    epitools_sir: {
      observed: indirect.observed,
      exp: indirect.expected,
      sir: indirect.ratio,
      ...epitoolsLimits(indirect.logNormal),
    },
    epitools_indirect_rate: {
      'crude.rate': indirect.crudeRate,
      'adj.rate': indirect.adjustedRate,
      ...epitoolsLimits(scaleInterval(indirect.logNormal, indirect.referenceRate)),
    },
    direct: {
      'crude.rate': direct.crudeRate,
      'adj.rate': direct.adjustedRate,
      ...epitoolsLimits(direct.interval),
    },
  };
}

function epitoolsLimits({ lower, upper }: Interval) {
  return { lci: lower, uci: upper };
}
