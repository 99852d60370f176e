import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  excessRisk,
  type RateInputs,
  smoothLocalMarshall,
  smoothLogNormal,
  smoothMarshall,
  smoothMartuzziElliott,
  smoothPoissonGamma,
  smoothSpatialRate,
} from '@/indicators/smoothing';

const rates: fc.Arbitrary<RateInputs> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 200, max: 40_000 })), {
    minLength: 2,
    maxLength: 30,
  })
  .map((units) => ({ events: units.map(([o]) => o), population: units.map(([, p]) => p) }));

/** Each unit touches the next one. */
function chain(size: number): readonly (readonly number[])[] {
  return Array.from({ length: size }, (_, unit) => [unit - 1, unit + 1].filter((j) => j >= 0 && j < size));
}

function expectBetween(value: number, one: number, other: number): void {
  const slack = 1e-12 * Math.max(Math.abs(one), Math.abs(other));
  expect(value).toBeGreaterThanOrEqual(Math.min(one, other) - slack);
  expect(value).toBeLessThanOrEqual(Math.max(one, other) + slack);
}

/** Two units: 10 of 1 000 and 90 of 3 000. */
const TWO: RateInputs = { events: [10, 90], population: [1000, 3000] };

describe('Marshall’s global smoothing', () => {
  it('is worked by hand on two units', () => {
    // b = 100/4000 = 0.025; s² = (1000·0.015² + 3000·0.005²)/4000 = 7.5e-5; P̄ = 2000; a = 7.5e-5 − 1.25e-5 = 6.25e-5.
    const { b, a, estimates, raw, heterogeneity } = smoothMarshall(TWO);
    expect(b).toBeCloseTo(0.025, 15);
    expect(a).toBeCloseTo(6.25e-5, 15);
    expect([...raw]).toEqual([0.01, 0.03]);
    // weights: 6.25e-5/(6.25e-5 + 2.5e-5) = 5/7 and 6.25e-5/(6.25e-5 + 0.025/3000) = 15/17.
    expect(estimates[0]).toBeCloseTo(0.025 - (0.015 * 5) / 7, 14);
    expect(estimates[1]).toBeCloseTo(0.025 + (0.005 * 15) / 17, 14);
    expect(heterogeneity).toBe('detected');
  });

  it('gives every unit the global rate, and says so, when differences are no more than chance', () => {
    const { a, b, estimates, heterogeneity } = smoothMarshall({
      events: [10, 11, 9, 10, 10, 12],
      population: [1000, 1050, 980, 1000, 1010, 1200],
    });
    expect([a, heterogeneity]).toEqual([0, 'none']);
    expect([...estimates]).toEqual(Array(6).fill(b));
  });

  it('stays between the raw and the global rate', () => {
    fc.assert(
      fc.property(rates, (inputs) => {
        const { raw, estimates, b } = smoothMarshall(inputs);
        estimates.forEach((estimate, unit) => {
          expectBetween(estimate, raw[unit] ?? Number.NaN, b);
        });
      }),
    );
  });

  it('gives a unit its own rate as its population grows without end', () => {
    const grown = (scale: number) =>
      smoothMarshall({ events: [10 * scale, 90], population: [1000 * scale, 3000] });
    expect(Math.abs((grown(1e6).estimates[0] ?? 0) - 0.01)).toBeLessThan(1e-6);
    expect(Math.abs((grown(1).estimates[0] ?? 0) - 0.01)).toBeGreaterThan(1e-3);
  });

  it('leaves out units without a rate and gives them none', () => {
    const { estimates, raw, b } = smoothMarshall({
      events: [10, Number.NaN, 90, 5],
      population: [1000, 800, 3000, 0],
    });
    expect(b).toBeCloseTo(0.025, 15);
    expect([estimates[1], estimates[3], raw[3]]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(estimates[0]).toBe(smoothMarshall(TWO).estimates[0]);
  });

  it('gives zero everywhere when nobody has an event', () => {
    expect([...smoothMarshall({ events: [0, 0], population: [10, 20] }).estimates]).toEqual([0, 0]);
  });
});

describe('Martuzzi and Elliott’s smoothing of shares', () => {
  it('stays between the raw and the global share', () => {
    fc.assert(
      fc.property(rates, (inputs) => {
        const { raw, estimates, b } = smoothMartuzziElliott(inputs);
        estimates.forEach((estimate, unit) => {
          expectBetween(estimate, raw[unit] ?? Number.NaN, b);
        });
      }),
    );
  });

  it('is near Marshall’s when events are rare', () => {
    const events = [2, 9, 4, 30];
    const population = [10_000, 20_000, 15_000, 30_000];
    const binomial = smoothMartuzziElliott({ events, population });
    const poisson = smoothMarshall({ events, population });
    binomial.estimates.forEach((estimate, unit) => {
      expect(Math.abs(estimate / (poisson.estimates[unit] ?? Number.NaN) - 1)).toBeLessThan(2e-3);
    });
  });

  it('keeps a negative variance only on request: estimates then leave the range', () => {
    const inputs = { events: [10, 11, 9, 10, 10, 12], population: [1000, 1050, 980, 1000, 1010, 1200] };
    const clamped = smoothMartuzziElliott(inputs);
    expect(clamped.heterogeneity).toBe('none');
    expect(new Set(clamped.estimates)).toEqual(new Set([clamped.b]));
    expect(smoothMartuzziElliott(inputs, 'keep').estimates[1]).toBeLessThan(0);
  });
});

describe('local smoothing', () => {
  it('is worked by hand around the middle of three units', () => {
    // N = {0, 1, 2}: m = 100/5000 = 0.02; C = (1000·0.01² + 2000·0.02² + 2000·0.015²)/5000 = 2.7e-4;
    // P̄ = 5000/3; a = 2.7e-4 − 0.02·3/5000 = 2.58e-4; weight = 2.58e-4/(2.58e-4 + 0.02/2000) = 258/268.
    const inputs = { events: [10, 80, 10], population: [1000, 2000, 2000] };
    const { m, a, estimates } = smoothLocalMarshall(inputs, [[1], [0, 2], [1]]);
    expect(m[1]).toBeCloseTo(0.02, 15);
    expect(a[1]).toBeCloseTo(2.58e-4, 15);
    expect(estimates[1]).toBeCloseTo(0.02 + (0.02 * 258) / 268, 14);
  });

  it('measures the spread around each neighbour’s own prior under Bailey and Gatrell', () => {
    // m₀ = 90/3000 = 0.03, m₁ = 0.02, m₂ = 90/4000 = 0.0225:
    // C₁ = (1000·0.02² + 2000·0.02² + 2000·0.0175²)/5000 = 3.625e-4.
    const inputs = { events: [10, 80, 10], population: [1000, 2000, 2000] };
    const { a } = smoothLocalMarshall(inputs, [[1], [0, 2], [1]], 'bailey-gatrell');
    expect(a[1]).toBeCloseTo(3.625e-4 - 1.2e-5, 15);
  });

  it('stays between the raw and the local rate', () => {
    fc.assert(
      fc.property(
        rates,
        fc.constantFrom('geoda' as const, 'bailey-gatrell' as const),
        (inputs, convention) => {
          const { raw, m, estimates } = smoothLocalMarshall(inputs, chain(inputs.events.length), convention);
          estimates.forEach((estimate, unit) => {
            expectBetween(estimate, raw[unit] ?? Number.NaN, m[unit] ?? Number.NaN);
          });
        },
      ),
    );
  });

  it('is the global smoothing where everyone is a neighbour of everyone', () => {
    fc.assert(
      fc.property(rates, (inputs) => {
        const size = inputs.events.length;
        const everyone = Array.from({ length: size }, (_, unit) =>
          Array.from({ length: size }, (_unused, other) => other).filter((other) => other !== unit),
        );
        const local = smoothLocalMarshall(inputs, everyone);
        const global = smoothMarshall(inputs);
        local.estimates.forEach((estimate, unit) => {
          expect(estimate).toBeCloseTo(global.estimates[unit] ?? Number.NaN, 9);
        });
      }),
    );
  });

  it('gives 0, not 0/0, where a neighbourhood has no event, and its own rate to an island', () => {
    const inputs = { events: [0, 0, 7], population: [100, 300, 200] };
    const { estimates } = smoothLocalMarshall(inputs, [[1], [0], []]);
    expect([...estimates]).toEqual([0, 0, 0.035]);
  });

  it('takes no part of a unit without a rate', () => {
    const inputs = { events: [10, 80, Number.NaN], population: [1000, 2000, 2000] };
    const { m, estimates } = smoothLocalMarshall(inputs, [[1], [0, 2], [1]]);
    expect(m[1]).toBeCloseTo(90 / 3000, 15);
    expect(estimates[2]).toBeNaN();
  });
});

describe('the spatial rate', () => {
  it('pools events and population over a unit and its neighbours', () => {
    const inputs = { events: [2, 4, 9], population: [100, 200, 300] };
    expect([...smoothSpatialRate(inputs, chain(3))]).toEqual([6 / 300, 15 / 600, 13 / 500]);
  });

  it('gives the excess risk over the global rate', () => {
    expect([...excessRisk({ events: [1, 5], population: [100, 100] })]).toEqual([
      expect.closeTo(1 / 3, 12),
      expect.closeTo(5 / 3, 12),
    ]);
  });
});

describe('Clayton and Kaldor’s smoothing of relative risks', () => {
  const inputs = { observed: [2, 20, 5, 40, 11], expected: [8, 10, 12, 20, 18] };

  it('ends where the moments of the gamma prior reproduce themselves', () => {
    const { relativeRisks, nu, alpha, converged, heterogeneity } = smoothPoissonGamma(inputs);
    expect([converged, heterogeneity]).toEqual([true, 'detected']);
    relativeRisks.forEach((risk, unit) => {
      const [o, e] = [inputs.observed[unit] ?? Number.NaN, inputs.expected[unit] ?? Number.NaN];
      expect(risk).toBeCloseTo((o + nu) / (e + alpha), 8);
      expectBetween(risk, o / e, nu / alpha);
    });
    const m = relativeRisks.reduce((sum, risk) => sum + risk, 0) / 5;
    const v =
      relativeRisks.reduce(
        (sum, risk, unit) => sum + (1 + alpha / (inputs.expected[unit] ?? Number.NaN)) * (risk - m) ** 2,
        0,
      ) / 4;
    expect(m / v).toBeCloseTo(alpha, 6);
    expect((m * m) / v).toBeCloseTo(nu, 6);
  });

  it('says that the prior is a point when all ratios are equal', () => {
    const even = smoothPoissonGamma({ observed: [4, 8], expected: [2, 4] });
    expect([even.heterogeneity, even.alpha, ...even.relativeRisks]).toEqual(['none', Infinity, 2, 2]);
  });

  it('draws logarithms of risks towards their mean', () => {
    const { logRelativeRisks, relativeRisks, phi, sigma2, converged } = smoothLogNormal(inputs);
    expect(converged).toBe(true);
    logRelativeRisks.forEach((b, unit) => {
      const events = (inputs.observed[unit] ?? Number.NaN) + 0.5;
      const y = Math.log(events / (inputs.expected[unit] ?? Number.NaN));
      expect(b * (1 + events * sigma2)).toBeCloseTo(phi + events * sigma2 * y - sigma2 / 2, 10);
      expect(relativeRisks[unit]).toBeCloseTo(Math.exp(b), 12);
    });
  });

  it('gives nothing to a unit of which nothing is expected or known', () => {
    const { relativeRisks } = smoothPoissonGamma({ observed: [2, Number.NaN, 9, 3], expected: [3, 3, 4, 0] });
    expect([relativeRisks[1], relativeRisks[3]]).toEqual([Number.NaN, Number.NaN]);
  });
});
