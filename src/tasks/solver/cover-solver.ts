import type { Highs, ModelData } from 'highs';
import type { CoverProgram, CoverSolution, SolveCover } from '@/indicators';

/** How long one program may take. */
interface SolverLimits {
  /** Asked before each program: seconds it may take. */
  readonly secondsLeft: () => number;
}

/**
 * Solves cover programs with HiGHS.
 *
 * @param highs - the instance; one that has thrown is broken, and is to be loaded anew.
 */
export function createCoverSolver(highs: Highs, { secondsLeft }: SolverLimits): SolveCover {
  return (program, isRelaxed) => {
    const seconds = secondsLeft();
    if (seconds <= 0) return null;
    return highs.withModel(modelOf(highs, program, isRelaxed), (model): CoverSolution | null => {
      model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 1e-6 });
      if (!isRelaxed) model.setSolution({ colValue: [...program.start] });
      model.run();
      const isOptimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
      if (!isOptimal && isRelaxed) return null;
      const values = [...model.getSolution().colValue];
      if (values.length !== program.costs.length) return null;
      const bound = isRelaxed ? model.getObjectiveValue() : Number(model.info.get('mip_dual_bound'));
      return { isOptimal, values, bound };
    });
  };
}

function modelOf(highs: Highs, { costs, rows }: CoverProgram, isRelaxed: boolean): ModelData {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ choices }, row) => (starts[row + 1] = (starts[row] ?? 0) + choices.length));
  const { integer, continuous } = highs.constants.variableType;
  return {
    numCols: costs.length,
    numRows: rows.length,
    colCost: [...costs],
    colLower: new Float64Array(costs.length),
    colUpper: new Float64Array(costs.length).fill(1),
    rowLower: Float64Array.from(rows, ({ atLeast }) => atLeast),
    rowUpper: new Float64Array(rows.length).fill(highs.infinity),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: costs.length,
      starts,
      indices: Int32Array.from(rows.flatMap(({ choices }) => choices)),
      values: Float64Array.from(rows.flatMap(({ weights }) => weights)),
    },
    integrality: costs.map(() => (isRelaxed ? continuous : integer)),
  };
}
