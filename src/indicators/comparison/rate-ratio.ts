import { clopperPearsonInterval } from '../interval/binomial-interval';
import { type Interval, UNDEFINED_INTERVAL } from '../interval/interval';

/** Events counted among people. */
export interface EventRate {
  readonly events: number;
  readonly people: number;
}

/**
 * Exact interval of the ratio of two rates of independent counts, (x₁/P₁) ÷ (x₂/P₂).
 *
 * Given the events of both, n = x₁ + x₂, those of the first are binomial with chance p = θP₁ / (θP₁ + P₂), where θ is the
 * ratio. Clopper and Pearson's interval of x₁ out of n, [pₗ, pᵤ], gives θ = p/(1 − p) · P₂/P₁ at each end; the upper end is
 * infinite when the second count is 0. It leaves 1 out exactly when the conditional test of equal rates rejects at
 * 1 − level. Undefined without an event or without people.
 *
 * Sources: Przyborowski and Wilenski, Biometrika 31, 1940; Breslow and Day, Statistical Methods in Cancer Research II,
 * IARC, 1987.
 */
export function exactRateRatioInterval(first: EventRate, second: EventRate, level: number): Interval {
  if (!(first.people > 0 && second.people > 0)) return UNDEFINED_INTERVAL;
  const { lower, upper } = clopperPearsonInterval(
    { x: first.events, n: first.events + second.events },
    level,
  );
  const ratioAt = (chance: number) => ((chance / (1 - chance)) * second.people) / first.people;
  return { lower: ratioAt(lower), upper: ratioAt(upper) };
}
