import { describe, expect, it } from 'vitest';
import {
  buildColumn,
  estimated,
  known,
  type MeasuredValue,
  MISSING,
  type ProtectedColumn,
  SUPPRESSED,
} from '@/domain/measure';
import type { FigureLevel } from '@/domain/territory';
import type { IndicatorResult } from '@/indicators';
import { buildFunnel, type FunnelLimits, ratioFunnelLimit, shareFunnelLimit } from '@/indicators/funnel';
import { FIVE_DEPARTEMENTS } from '../builders';

interface Given {
  readonly counts: readonly (number | MeasuredValue)[];
  readonly people: readonly number[];
  readonly france?: MeasuredValue;
  readonly numerator?: 'need' | 'social-aid' | 'places';
}

/** An indicator per 1 000 made of counts over people, as the secrecy step leaves them. */
function resultOf({ counts, people, france = MISSING, numerator = 'need' }: Given): IndicatorResult {
  const columnOf = (level: FigureLevel, valueAt: (position: number) => MeasuredValue) =>
    buildColumn(FIVE_DEPARTEMENTS[level], { unit: 'people', provenance: [] }, valueAt) as ProtectedColumn;
  const count = (position: number) => {
    const value = counts[position] ?? MISSING;
    return typeof value === 'number' ? known(value) : value;
  };
  const rate = (position: number) => {
    const value = count(position);
    return 'value' in value ? { ...value, value: (value.value * 1000) / (people[position] ?? 0) } : value;
  };
  const figures = {
    numerator: columnOf('departement', count),
    denominator: columnOf('departement', (position) => known(people[position] ?? 0)),
    rate: columnOf('departement', rate),
  };
  return {
    definition: {
      id: 'test',
      label: null,
      numerator: { kind: numerator, public: 'child', measure: 'pch' },
      denominator: { kind: 'population', ages: 'total' },
      unit: 'per-1000',
      direction: 'need',
    },
    figures: { departement: figures, region: figures, france: { rate: columnOf('france', () => france) } },
  } as unknown as IndicatorResult;
}

function funnelOf(given: Given, limits: FunnelLimits = 'chance') {
  const funnel = buildFunnel(resultOf(given), 'departement', limits);
  if (funnel === null) throw new Error('The indicator is no sample');
  return funnel;
}

describe('a funnel', () => {
  it('is drawn around the rate of France when it is shown', () => {
    const funnel = funnelOf({ counts: [36, 9], people: [20_000, 5000], france: known(1) });
    expect(funnel).toMatchObject({ target: 1, targetKind: 'france' });
    expect(funnel.points.map(({ expected }) => expected)).toEqual([20, 5]);
  });

  it('is drawn around the mean of the rates shown when that of France is hidden', () => {
    const funnel = funnelOf({
      counts: [30, 10, SUPPRESSED],
      people: [10_000, 10_000, 5000],
      france: SUPPRESSED,
    });
    expect(funnel).toMatchObject({ target: 2, targetKind: 'shown-mean' });
  });

  it('has the limits of the method page, and says which territory is beyond which', () => {
    // 36 for 20 expected: 1.8, beyond 1.74; 9 for 5: 1.8 as well, under 1.88; 30 for 20: 1.5, beyond 1.44; 4 for 20: 0.2.
    const funnel = funnelOf({
      counts: [36, 9, 30, 4],
      people: [20_000, 5000, 20_000, 20_000],
      france: known(1),
    });
    const [first, second] = funnel.points;
    expect(first?.ends.upper998).toBeCloseTo(1.74, 2);
    expect(second?.ends.upper95).toBeCloseTo(1.88, 2);
    expect(funnel.points.map(({ zone }) => zone)).toEqual(['above-998', 'inside', 'above-95', 'below-998']);
  });

  it('has Poisson limits for events and binomial ones for people among the inhabitants', () => {
    const given = { counts: [600, 300], people: [1000, 1000], france: known(500) } as const;
    const ofEvents = funnelOf(given).points[0]?.ends.upper95;
    const ofPeople = funnelOf({ ...given, numerator: 'social-aid' }).points[0]?.ends.upper95;
    expect(ofEvents).toBeCloseTo(ratioFunnelLimit(0.975, 500) * 500, 9);
    expect(ofPeople).toBeCloseTo(shareFunnelLimit(0.975, 1000, 0.5) * 1000, 9);
    expect(ofPeople ?? 0).toBeLessThan(ofEvents ?? 0);
  });

  it('widens its limits when territories differ by more than chance', () => {
    // Expected 100 each; z = 2√E(√(O/E) − 1): −4.59, −1.03, 0, 0.98, 4.49, brought to −3.16 and 3.09 by the tenths.
    const given = { counts: [59.4, 90, 100, 110, 150], people: [1e5, 1e5, 1e5, 1e5, 1e5], france: known(1) };
    const chance = funnelOf(given);
    const wider = funnelOf(given, 'additive');
    expect(chance.phi).toBeCloseTo(4.3, 0);
    // τ² = (nφ − (n − 1))/(Σ − Σ²/Σ) with precisions 4E = 400: (5φ − 4)/1600.
    expect(wider.tau2).toBeCloseTo((5 * chance.phi - 4) / 1600, 12);
    const half = 1.959964 * Math.sqrt(1 / 400 + wider.tau2);
    expect(wider.points[2]?.ends.upper95).toBeCloseTo((1 + half) ** 2, 5);
    expect(wider.points[2]?.ends.lower95).toBeCloseTo((1 - half) ** 2, 5);
    expect(chance.points.map(({ zone }) => zone)).toEqual([
      'below-998',
      'inside',
      'inside',
      'inside',
      'above-998',
    ]);
    // τ² = 0.0110, so that the limits at 95 % are (1 ± 1.96 × 0.116)²: 0.598 and 1.507.
    expect(wider.points.map(({ zone }) => zone)).toEqual([
      'below-95',
      'inside',
      'inside',
      'inside',
      'inside',
    ]);
  });

  it('has no point for a hidden, missing or estimated count, and none of them moves it', () => {
    const people = [10_000, 10_000, 10_000, 10_000, 10_000];
    const full = funnelOf({ counts: [30, 10, SUPPRESSED, estimated(80), MISSING], people });
    const bare = funnelOf({ counts: [30, 10], people });
    expect(full.points.map(({ position }) => position)).toEqual([0, 1]);
    expect(full).toEqual(bare);
  });

  it('does not exist for places, which are no sample', () => {
    expect(
      buildFunnel(resultOf({ counts: [1], people: [1], numerator: 'places' }), 'departement', 'chance'),
    ).toBeNull();
  });

  it('is empty where no count is shown', () => {
    const funnel = funnelOf({ counts: [SUPPRESSED], people: [1000] });
    expect([funnel.points, funnel.lines]).toEqual([[], []]);
  });

  it('draws its lines from the smallest population shown to the largest', () => {
    const { lines } = funnelOf({ counts: [36, 9], people: [20_000, 5000], france: known(1) });
    expect(lines[0]?.population).toBeCloseTo(5000, 6);
    expect(lines.at(-1)?.population).toBeCloseTo(20_000, 6);
  });
});
