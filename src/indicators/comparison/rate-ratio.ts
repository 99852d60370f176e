import { clopperPearsonInterval } from '../interval/binomial-interval';
import { type Interval, scaleInterval, UNDEFINED_INTERVAL } from '../interval/interval';

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

/**
 * Exact interval of the ratio of the rate of a part to that of the whole, (x₁/P₁) ÷ ((x₁ + x₂)/(P₁ + P₂)).
 *
 * It is p (P₁ + P₂)/P₁, where p is the chance of {@link exactRateRatioInterval}: the ends are those of Clopper and Pearson for
 * x₁ out of n. It leaves 1 out exactly when the interval of the ratio to the rest does: both are the same test.
 *
 * @param rest - the whole less the part.
 */
export function exactPartRatioInterval(part: EventRate, rest: EventRate, level: number): Interval {
  if (!(part.people > 0 && rest.people > 0)) return UNDEFINED_INTERVAL;
  const share = clopperPearsonInterval({ x: part.events, n: part.events + rest.events }, level);
  return scaleInterval(share, (part.people + rest.people) / part.people);
}
