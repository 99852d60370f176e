/** When an iteration stops. */
export interface IterationLimits {
  /** Greatest relative change |x − y|/|x + y| of a parameter between two steps that counts as still. */
  readonly tolerance: number;
  /** Steps after the first. */
  readonly maxIterations: number;
}

/** Enough for the parameters to be stable to more digits than a map shows. */
export const DEFAULT_LIMITS: IterationLimits = { tolerance: 1e-10, maxIterations: 200 };

/** Where an iteration stopped. */
export interface Iterated<State> {
  readonly state: State;
  readonly steps: number;
  /** Whether it stopped because it was still, not because it ran out of steps. */
  readonly converged: boolean;
}

/** Repeats a step until the parameters of the state stand still. */
export function iterate<State>(
  start: State,
  step: (state: State) => State,
  stop: IterationLimits & { readonly parametersOf: (state: State) => readonly number[] },
): Iterated<State> {
  let state = start;
  for (let steps = 1; ; steps += 1) {
    const next = step(state);
    const converged = areStill(stop.parametersOf(state), stop.parametersOf(next), stop.tolerance);
    state = next;
    if (converged || steps > stop.maxIterations) return { state, steps, converged };
  }
}

function areStill(before: readonly number[], after: readonly number[], tolerance: number): boolean {
  return before.every((value, rank) => {
    const next = after[rank] ?? Number.NaN;
    return Math.abs(value - next) <= tolerance * Math.abs(value + next);
  });
}
