/** Logarithmic distance to the solution at a point, and how fast it changes. */
export interface Gap {
  /** Negative below the solution, positive above it. */
  readonly value: number;
  /** Derivative of `value` with respect to ln x; positive. */
  readonly slope: number;
}

const MAX_STEPS = 400;
/** A Newton step this small leaves an error far below double precision, convergence being quadratic. */
const LAST_STEP = 1e-10;
const FAR = 16;

/**
 * Solves an increasing equation in x > 0 by Newton's method on ln x, kept inside a bracket: relative, not absolute,
 * precision on x. Distribution functions seen as ln(tail) against ln x are nearly straight, so few steps are needed.
 *
 * @param start - first guess, positive and below `highest`.
 * @param gapAt - an increasing function of x that is zero at the solution.
 */
export function solvePositive(
  start: number,
  gapAt: (x: number) => Gap,
  highest = Number.POSITIVE_INFINITY,
): number {
  let x = start;
  let low = 0;
  let high = highest;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const { value, slope } = gapAt(x);
    if (value === 0) return x;
    if (value < 0) low = x;
    else high = x;
    const move = -value / slope;
    const next = x * Math.exp(move);
    if (Math.abs(move) < LAST_STEP) return next;
    x = next > low && next < high ? next : between(low, high);
  }
  return x;
}

function between(low: number, high: number): number {
  if (low === 0) return high / FAR;
  if (high === Number.POSITIVE_INFINITY) return low * FAR;
  return Math.sqrt(low) * Math.sqrt(high);
}

/** The {@link Gap} of a tail that grows with x to its target. `rate` is d(tail)/d(ln x). */
export function growingGap(tail: number, target: number, rate: number): Gap {
  return { value: Math.log(tail / target), slope: rate / tail };
}

/** The {@link Gap} of a tail that shrinks with x to its target. `rate` is −d(tail)/d(ln x). */
export function shrinkingGap(tail: number, target: number, rate: number): Gap {
  return { value: Math.log(target / tail), slope: rate / tail };
}
