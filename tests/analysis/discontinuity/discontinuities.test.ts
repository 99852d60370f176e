import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDiscontinuities, strongestBorders } from '@/analysis/discontinuity';
import { estimated, known, type MeasuredValue, MISSING, NOT_APPLICABLE, SUPPRESSED } from '@/domain/measure';
import { fiveDepartements, protectedColumn } from '../../cartography/builders';

const INDEX = fiveDepartements().departement;
/** A ring: each of the five is between two others. */
const RING = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
  [0, 4],
] as const;

const rateOf = (values: readonly (number | MeasuredValue)[]) => protectedColumn(INDEX, 'per-1000', values);

const found = (values: readonly (number | MeasuredValue)[]) => findDiscontinuities(rateOf(values), RING);

describe('the discontinuity of a border', () => {
  it('is the higher rate over the lower, and the higher less the lower', () => {
    const { compared, uncompared } = found([6, 2, 3, 3, 1.5]);
    expect(
      compared.map(({ border, positions, ratio, difference }) => [border, positions, ratio, difference]),
    ).toEqual([
      [0, [0, 1], 3, 4],
      [1, [2, 1], 1.5, 1],
      [2, [2, 3], 1, 0],
      [3, [3, 4], 2, 1.5],
      [4, [0, 4], 4, 4.5],
    ]);
    expect(uncompared).toBe(0);
  });

  it('is not told where one rate is hidden, missing or not applicable, and is of an estimate as of another', () => {
    const { compared, uncompared } = found([SUPPRESSED, 2, estimated(4), MISSING, 5]);
    expect(compared.map(({ border, ratio }) => [border, ratio])).toEqual([[1, 2]]);
    expect(uncompared).toBe(4);
    expect(found([NOT_APPLICABLE, 1, 1, 1, 1]).uncompared).toBe(2);
  });

  it('has no ratio to zero, but for two zeros, which are alike', () => {
    const { compared } = found([0, 2, 0, 0, 4]);
    expect(compared.map(({ ratio, difference }) => [ratio, difference])).toEqual([
      [null, 2],
      [null, 2],
      [1, 0],
      [null, 4],
      [null, 4],
    ]);
  });

  it('is the same whatever stands behind what is hidden', () => {
    const shown = (hidden: MeasuredValue) => found([hidden, 2, 4, hidden, 5]);
    expect(shown(SUPPRESSED)).toEqual(shown(MISSING));
  });
});

describe('the strongest borders', () => {
  const FIVE = found([6, 2, 3, 3, 1.5]);
  const ranks = (shown: readonly { readonly border: number }[]) => shown.map(({ border }) => border);

  it('are the share of those compared, from the strongest, with the strength of the last as threshold', () => {
    /* Ratios 4, 3, 2, 1.5, 1: ⌈0.4 × 5⌉ = 2 of them. */
    const strongest = strongestBorders(FIVE, 'ratio', { kind: 'share', share: 0.4 });
    expect(ranks(strongest.shown)).toEqual([4, 0]);
    expect(strongest).toMatchObject({ least: 3, comparable: 5, zeroBased: 0 });
  });

  it('are those at or above a value, in the measure chosen', () => {
    expect(ranks(strongestBorders(FIVE, 'difference', { kind: 'value', value: 1.5 }).shown)).toEqual([
      4, 0, 3,
    ]);
    expect(strongestBorders(FIVE, 'ratio', { kind: 'value', value: 9 }).shown).toEqual([]);
  });

  it('never hold a border whose rates are equal, though all are asked for', () => {
    const all = strongestBorders(FIVE, 'ratio', { kind: 'share', share: 1 });
    expect(ranks(all.shown)).toEqual([4, 0, 3, 1]);
    expect(all.least).toBe(1.5);
    const flat = strongestBorders(found([2, 2, 2, 2, 2]), 'difference', { kind: 'share', share: 1 });
    expect(flat).toEqual({ shown: [], least: null, comparable: 5, zeroBased: 0 });
  });

  it('hold those tied with the last', () => {
    const tied = strongestBorders(found([4, 2, 4, 2, 1]), 'ratio', { kind: 'share', share: 0.4 });
    expect(ranks(tied.shown)).toEqual([4, 0, 1, 2, 3]);
  });

  it('leave out of ratios those to zero, and count them', () => {
    const strongest = strongestBorders(found([0, 2, 4, 3, 9]), 'ratio', { kind: 'share', share: 1 });
    expect(strongest.zeroBased).toBe(2);
    expect(strongest.comparable).toBe(3);
  });

  it('account for every border once, and show none weaker than one they leave', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 9 }).map(known), fc.constantFrom(SUPPRESSED, MISSING));
    const arguments_ = fc.tuple(
      fc.array(value, { minLength: 5, maxLength: 5 }),
      fc.constantFrom('ratio' as const, 'difference' as const),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(arguments_, ([values, measure, share]) => {
        const finding = found(values);
        const { shown, comparable, zeroBased } = strongestBorders(finding, measure, { kind: 'share', share });
        expect(comparable + zeroBased + finding.uncompared).toBe(RING.length);
        expect(shown.length).toBeLessThanOrEqual(comparable);
        const kept = new Set(ranks(shown));
        const left = finding.compared.filter(({ border }) => !kept.has(border));
        const weakest = Math.min(...shown.map(({ strength }) => strength));
        for (const other of left) {
          const strength = other[measure];
          if (strength !== null && other.difference > 0 && shown.length > 0)
            expect(strength).toBeLessThan(weakest);
        }
      }),
    );
  });
});
