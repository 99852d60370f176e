import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betaQuantile,
  binomialProbability,
  binomialQuantile,
  binomialTails,
  chiSquareUpperTail,
  gammaQuantile,
  logGamma,
  normalCdf,
  normalQuantile,
  poissonProbability,
  poissonQuantile,
  poissonTails,
  regularisedBeta,
  regularisedGamma,
} from '@/lib/special-functions';

/** Within 1e-12 of the expected value, relative to it. */
function expectNear(got: number, expected: number, relative = 1e-12): void {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
}

const shape = fc.double({ min: 0.05, max: 50_000, noNaN: true });
const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe('log gamma', () => {
  it('gives the logarithm of factorials and of Γ(½) = √π', () => {
    expectNear(logGamma(11), Math.log(3_628_800));
    expectNear(logGamma(0.5), Math.log(Math.sqrt(Math.PI)));
  });

  it('obeys ln Γ(x + 1) = ln Γ(x) + ln x', () => {
    fc.assert(
      fc.property(shape, (x) => {
        expect(logGamma(x + 1) - logGamma(x) - Math.log(x)).toBeCloseTo(0, 8);
      }),
    );
  });
});

describe('the normal distribution', () => {
  it('has the quantiles printed in every table', () => {
    expectNear(normalQuantile(0.975), 1.959963984540054);
    expectNear(normalQuantile(0.999), 3.090232306167813);
    expectNear(normalQuantile(1e-12), -7.034483825301131);
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('has a quantile that undoes its distribution function', () => {
    fc.assert(
      fc.property(probability, (p) => {
        expectNear(normalCdf(normalQuantile(p)), p);
      }),
    );
  });
});

describe('the incomplete gamma functions', () => {
  it('are those of the exponential and of Erlang’s distribution where these have a closed form', () => {
    expectNear(regularisedGamma(1, 0.7).lower, 1 - Math.exp(-0.7));
    expectNear(regularisedGamma(3, 2).upper, Math.exp(-2) * (1 + 2 + 2));
    expectNear(regularisedGamma(3, 40).upper, Math.exp(-40) * (1 + 40 + 800));
  });

  it('agree with 32-digit values at large and at small shapes', () => {
    expectNear(regularisedGamma(20_001, 18_000.9).lower, 7.678478532973623e-49);
    expectNear(gammaQuantile(0.001, 0.05), 5.844632057286547e-61);
    expectNear(gammaQuantile(0.025, 20_001), 19724.760671144322);
  });

  it('have a quantile that undoes them, whatever the shape', () => {
    fc.assert(
      fc.property(shape, probability, (a, p) => {
        const { lower, upper } = regularisedGamma(a, gammaQuantile(p, a));
        expectNear(p < 0.5 ? lower : upper, p < 0.5 ? p : 1 - p, 1e-10);
      }),
    );
  });

  it('are undefined outside their domain', () => {
    expect(regularisedGamma(0, 1)).toEqual({ lower: Number.NaN, upper: Number.NaN });
    expect(gammaQuantile(1.2, 3)).toBeNaN();
    expect(gammaQuantile(Number.NaN, 3)).toBeNaN();
  });

  it('give the chi-square table: 5 % beyond 3.84 with 1 degree, 2 e^−x/2 quantile with 2', () => {
    expectNear(2 * gammaQuantile(0.95, 1 / 2), 3.841458820694124);
    expectNear(2 * gammaQuantile(0.95, 2 / 2), -2 * Math.log(0.05));
    expectNear(chiSquareUpperTail(5.991464547107979, 2), 0.05);
  });
});

describe('the incomplete beta function', () => {
  it('is a polynomial for whole shapes: I_x(2, 3) = 6x² − 8x³ + 3x⁴', () => {
    const x = 0.3;
    expectNear(regularisedBeta(x, 2, 3).lower, 6 * x ** 2 - 8 * x ** 3 + 3 * x ** 4);
  });

  it('has the arcsine law for ½, ½: quantile sin²(πp/2)', () => {
    expectNear(betaQuantile(0.2, 0.5, 0.5), Math.sin(0.1 * Math.PI) ** 2);
    expectNear(betaQuantile(0.9, 0.5, 0.5), Math.sin(0.45 * Math.PI) ** 2);
  });

  it('mirrors: I_x(a, b) = 1 − I_{1−x}(b, a)', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.1, max: 500, noNaN: true }),
        fc.double({ min: 0.1, max: 500, noNaN: true }),
        (x, a, b) => {
          expect(regularisedBeta(x, a, b).lower).toBeCloseTo(regularisedBeta(1 - x, b, a).upper, 11);
        },
      ),
    );
  });

  it('has a quantile that undoes it', () => {
    const shapes = fc.double({ min: 0.5, max: 2000, noNaN: true });
    fc.assert(
      fc.property(probability, shapes, shapes, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        fc.pre(x < 0.999);
        expect(regularisedBeta(x, a, b).lower).toBeCloseTo(p, 9);
      }),
    );
  });
});

describe('counting distributions', () => {
  it('give the Poisson probabilities of a mean of 2 by hand', () => {
    expectNear(poissonProbability(3, 2), (Math.exp(-2) * 8) / 6);
    expectNear(poissonTails(1, 2).lower, 3 * Math.exp(-2));
    expect(poissonTails(-1, 2)).toEqual({ lower: 0, upper: 1 });
  });

  it('give the binomial probabilities of 4 draws at ½ by hand', () => {
    const trials = { n: 4, chance: 0.5 };
    expectNear(binomialProbability(2, trials), 6 / 16);
    expectNear(binomialTails(1, trials).lower, 5 / 16);
    expect(binomialTails(4, trials)).toEqual({ lower: 1, upper: 0 });
    expect(binomialQuantile(0.3, trials)).toBe(1);
    expect(binomialQuantile(0.32, trials)).toBe(2);
  });

  it('have quantiles that a sum of probabilities finds too', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 300, noNaN: true }), probability, (lambda, p) => {
        let y = 0;
        let sum = Math.exp(-lambda);
        let term = sum;
        while (sum < p) {
          y += 1;
          term *= lambda / y;
          sum += term;
        }
        fc.pre(Math.abs(sum - p) > 1e-12 && Math.abs(sum - term - p) > 1e-12);
        expect(poissonQuantile(p, lambda)).toBe(y);
      }),
    );
  });
});

describe('counts no territory has', () => {
  it.each([1e11, 1e308, Number.NaN, Number.POSITIVE_INFINITY, -1e308])(
    'end in no number instead of going on without end (%s)',
    (count) => {
      expect(regularisedGamma(count, 1e308).lower).toBeNaN();
      expect(regularisedBeta(0.4, count, 5).lower).toBeNaN();
      expect(betaQuantile(0.05, count, 1e308)).toBeNaN();
    },
    5000,
  );
});
