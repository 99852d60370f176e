/** A weighted sum of yes-or-no choices that must reach a number. */
export interface CoverRow {
  readonly choices: readonly number[];
  /** One for each choice. */
  readonly weights: readonly number[];
  readonly atLeast: number;
}

/** Which choices to say yes to, at the least cost, so that every row is reached. */
export interface CoverProgram {
  readonly costs: readonly number[];
  readonly rows: readonly CoverRow[];
  /** Choices that reach every row, to start from. */
  readonly start: readonly number[];
}

/** What a solver found. */
export interface CoverSolution {
  /** Whether no answer can cost less: `false` when time ran out. */
  readonly isOptimal: boolean;
  /** How far each choice is taken, between 0 and 1. */
  readonly values: readonly number[];
  /** No answer costs less than this. */
  readonly bound: number;
}

/**
 * Solves a program with choices of 0 or 1, or of anything between when relaxed.
 *
 * @returns `null` when nothing was found: rows that cannot be reached, or no time.
 */
export type SolveCover = (program: CoverProgram, isRelaxed: boolean) => CoverSolution | null;
