import { twoSidedZ } from '@/lib/special-functions';
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
  return exactRateRatios(level)(first, second);
}

/**
 * Reads {@link exactRateRatioInterval} of many pairs. Counts of small areas repeat, and one reference is that of many of them:
 * the interval of each share is computed once.
 */
export function exactRateRatios(level: number): (first: EventRate, second: EventRate) => Interval {
  const byTotal = new Map<number, Map<number, Interval>>();
  const shareInterval = (x: number, n: number) => {
    const ofTotal = byTotal.get(n) ?? new Map<number, Interval>();
    byTotal.set(n, ofTotal);
    const interval = ofTotal.get(x) ?? clopperPearsonInterval({ x, n }, level);
    ofTotal.set(x, interval);
    return interval;
  };
  return (first, second) => {
    if (!(first.people > 0 && second.people > 0)) return UNDEFINED_INTERVAL;
    const { lower, upper } = shareInterval(first.events, first.events + second.events);
    const ratioAt = (chance: number) => ((chance / (1 - chance)) * second.people) / first.people;
    return { lower: ratioAt(lower), upper: ratioAt(upper) };
  };
}

/**
 * Score interval of the ratio of two shares of independent samples, (x₁/n₁) ÷ (x₂/n₂): people helped among inhabitants.
 *
 * The ratios θ that the score test does not reject: U(θ) = Σ (xᵢ − nᵢp̃ᵢ)² / (nᵢp̃ᵢ(1 − p̃ᵢ)) ≤ z², where p̃₁ = θp̃₂ and p̃₂
 * is the most likely share given θ, the smaller root of (n₁ + n₂)θ p² − (θ(n₁ + x₂) + x₁ + n₂) p + x₁ + x₂ = 0. It leaves
 * 1 out exactly when the pooled test of two proportions rejects at 1 − level. The lower end is 0 without a first event,
 * the upper one infinite without a second. Undefined without an event or without people.
 *
 * Source: Koopman, Biometrics 40, 1984.
 */
export function scoreShareRatioInterval(first: EventRate, second: EventRate, level: number): Interval {
  if (!(isShare(first) && isShare(second) && first.events + second.events > 0)) return UNDEFINED_INTERVAL;
  const limit = twoSidedZ(level) ** 2;
  const isRejected = (ratio: number) => scoreOf(first, second, ratio) > limit;
  const observed =
    Math.max(first.events, SOMEONE) / first.people / (Math.max(second.events, SOMEONE) / second.people);
  return {
    lower: first.events === 0 ? 0 : lastKept(isRejected, { from: observed, factor: 1 / 2 }),
    upper:
      second.events === 0 ? Number.POSITIVE_INFINITY : lastKept(isRejected, { from: observed, factor: 2 }),
  };
}

function isShare({ events, people }: EventRate): boolean {
  return people > 0 && events >= 0 && events <= people;
}

function scoreOf(first: EventRate, second: EventRate, ratio: number): number {
  const a = (first.people + second.people) * ratio;
  const b = ratio * (first.people + second.events) + first.events + second.people;
  const c = first.events + second.events;
  const share = (2 * c) / (b + Math.sqrt(Math.max(0, b * b - 4 * a * c)));
  return deviation(first, ratio * share) + deviation(second, share);
}

function deviation({ events, people }: EventRate, likeliest: number): number {
  const share = Math.min(1, likeliest);
  const gap = events - people * share;
  return gap === 0 ? 0 : (gap * gap) / (people * share * (1 - share));
}

/** Stands for nobody where a search for the other end must begin at a ratio above zero, and below the infinite. */
const SOMEONE = 0.5;
const HALVINGS = 100;

/** Goes from a ratio that is kept by steps of a factor to one that is not, then halves what lies between. */
function lastKept(
  isRejected: (ratio: number) => boolean,
  { from, factor }: { readonly from: number; readonly factor: number },
): number {
  let [kept, rejected] = [from, from * factor];
  while (!isRejected(rejected)) [kept, rejected] = [rejected, rejected * factor];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = Math.sqrt(kept * rejected);
    if (isRejected(middle)) rejected = middle;
    else kept = middle;
  }
  return kept;
}

/**
 * Interval of the ratio of the rate of a part to that of the whole, from that of its ratio θ to the rest: θ / (wθ + 1 − w),
 * where w is the share of the part in the people of the whole. It leaves 1 out exactly when the ratio to the rest does:
 * both are the same test.
 *
 * @param toRest - interval of the ratio of the part to the rest.
 */
export function ratioToWhole(
  toRest: Interval,
  { part, rest }: { readonly part: EventRate; readonly rest: EventRate },
): Interval {
  const weight = part.people / (part.people + rest.people);
  const at = (ratio: number) =>
    ratio === Number.POSITIVE_INFINITY ? 1 / weight : ratio / (weight * ratio + 1 - weight);
  return { lower: at(toRest.lower), upper: at(toRest.upper) };
}
