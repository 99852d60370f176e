import { chiSquareUpperTail } from '@/lib/special-functions';

/** Tests of whether ratios differ between units by more than chance. */
export interface HeterogeneityTests {
  /** X² = Σ(O_i − E_i)²/E_i. */
  readonly chiSquare: number;
  /** n − 1, the total being given. */
  readonly degreesOfFreedom: number;
  /** P(χ² ≥ X²). Unreliable where expected counts are mostly under 5. */
  readonly pValue: number;
  /** Potthoff and Whittinghill's statistic E₊ Σ O_i (O_i − 1)/E_i, to read against O₊ (O₊ − 1), its mean without heterogeneity. */
  readonly potthoffWhittinghill: number;
  readonly potthoffWhittinghillMean: number;
}

/**
 * Tests of heterogeneity of counts against expected counts; units with an unknown count or nothing expected are left
 * out.
 *
 * Source: Potthoff and Whittinghill, « Testing for homogeneity II: the Poisson distribution », Biometrika 53, 1966.
 */
export function testHeterogeneity(
  observed: ArrayLike<number>,
  expected: ArrayLike<number>,
): HeterogeneityTests {
  let units = 0;
  let chiSquare = 0;
  let pairs = 0;
  let totalObserved = 0;
  let totalExpected = 0;
  for (let position = 0; position < observed.length; position += 1) {
    const o = observed[position] ?? Number.NaN;
    const e = expected[position] ?? Number.NaN;
    if (!(o >= 0 && e > 0)) continue;
    units += 1;
    chiSquare += (o - e) ** 2 / e;
    pairs += (o * (o - 1)) / e;
    totalObserved += o;
    totalExpected += e;
  }
  const degreesOfFreedom = units - 1;
  return {
    chiSquare,
    degreesOfFreedom,
    pValue: chiSquareUpperTail(chiSquare, degreesOfFreedom),
    potthoffWhittinghill: totalExpected * pairs,
    potthoffWhittinghillMean: totalObserved * (totalObserved - 1),
  };
}

/**
 * Expected counts at the global rate: E_i = P_i ΣO/ΣP. `NaN` where the population is not positive; units with an unknown
 * count are left out of the global rate.
 */
export function expectedAtGlobalRate(
  observed: ArrayLike<number>,
  population: ArrayLike<number>,
): Float64Array {
  let events = 0;
  let people = 0;
  for (let position = 0; position < observed.length; position += 1) {
    const o = observed[position] ?? Number.NaN;
    const p = population[position] ?? Number.NaN;
    if (!(o >= 0 && p > 0)) continue;
    events += o;
    people += p;
  }
  const rate = events / people;
  return Float64Array.from(population, (p) => (p > 0 ? p * rate : Number.NaN));
}
