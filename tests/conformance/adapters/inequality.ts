import {
  atkinson,
  buildDistribution,
  coefficientOfVariation,
  decileRatio,
  decomposeTheil,
  type Distribution,
  gini,
  giniCorrected,
  hoover,
  lorenzCurve,
  spatialGini,
  theilL,
  theilT,
} from '@/analysis/inequality';
import type { AdapterFamily } from '../adapter';
import type { ReferenceCase } from '../reference-case';

const R_THEIL = 'R ineq::Theil drops the units that have nothing before it takes the mean';
const REAT_WEIGHTED = 'REAT 3.0.3 sorts the values without their weights';

/** Inequality between territories. */
export const INEQUALITY_ADAPTERS: AdapterFamily = {
  inequality_unweighted: (inputs, reference) => {
    const { values } = inputs.variable();
    const distribution = buildDistribution(values);
    const lorenz = lorenzCurve(distribution);
    return {
      values: {
        gini: gini(distribution),
        gini_bias_corrected: giniCorrected(distribution),
        gini_REAT: gini(distribution),
        theil_T: theilT(distribution),
        theil_T_R_ineq: theilT(distribution),
        theil_L_mean_log_deviation: theilL(distribution),
        ...atkinsonValues(reference, distribution),
        cv_population_sd: coefficientOfVariation(distribution),
        hoover: hoover(distribution),
        lorenz_p: lorenz.population,
        lorenz_L: lorenz.values,
        p90_p10_type7: decileRatio(distribution),
      },
      setAside: values.includes(0) ? { theil_T_R_ineq: R_THEIL } : {},
    };
  },
  inequality_population_weighted: (inputs) => {
    const { values, denominator, weights } = inputs.variable();
    const rates = values.map((value, unit) =>
      denominator === null ? value : value / (denominator[unit] ?? Number.NaN),
    );
    const distribution = buildDistribution(rates, weights ?? denominator ?? undefined);
    const lorenz = lorenzCurve(distribution);
    return {
      values: {
        gini: gini(distribution),
        hoover: hoover(distribution),
        theil_T: theilT(distribution),
        lorenz_pop_share: lorenz.population,
        lorenz_value_share: lorenz.values,
      },
      setAside: { gini_REAT_weighted: REAT_WEIGHTED },
    };
  },
  theil_between_within_unweighted: (inputs) => {
    const { total, between, within } = decomposeTheil({
      values: inputs.variable().values,
      groups: inputs.labels('groups'),
    });
    return { values: { T: total, between, within } };
  },
  gini_spatial_Rey_Smith: (inputs) => {
    const spatial = spatialGini(inputs.variable().values, inputs.neighbours());
    return {
      values: {
        gini: spatial.gini,
        wcg_nonneighbour: spatial.distantDifferences,
        wg_neighbour: spatial.neighbourDifferences,
        wcg_share: spatial.distantGini,
      },
    };
  },
};

/** The aversion is part of the key: `atkinson_0.5`. */
function atkinsonValues({ expected }: ReferenceCase, distribution: Distribution) {
  const keys = Object.keys(expected).filter((key) => key.startsWith('atkinson_'));
  return Object.fromEntries(
    keys.map((key) => [key, atkinson(distribution, Number(key.slice('atkinson_'.length)))] as const),
  );
}
