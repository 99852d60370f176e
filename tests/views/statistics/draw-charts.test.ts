import { describe, expect, it } from 'vitest';
import { summariseInequality } from '@/analysis/inequality';
import { buildColumn, known, type ProtectedColumn } from '@/domain/measure';
import type { ChartSign } from '@/export';
import type { FunnelPoint, FunnelZone, LevelFunnel } from '@/indicators/funnel';
import { linearScale, tickDecimals } from '@/views/statistics/chart/linear-scale';
import { placeLabels } from '@/views/statistics/chart/place-labels';
import { drawFunnel } from '@/views/statistics/funnel/draw-funnel';
import { drawLorenz } from '@/views/statistics/inequality/draw-lorenz';
import { bottomShare } from '@/views/statistics/inequality/lorenz-words';
import { FIVE_DEPARTEMENTS } from '../../indicators/builders';

describe('a scale', () => {
  it('begins at zero, has round ticks and room for the largest value', () => {
    const scale = linearScale(9.4, { from: 100, to: 0, count: 5 });
    expect(scale.ticks).toEqual([0, 2, 4, 6, 8]);
    expect([scale.place(0), scale.place(9.4), scale.place(4.7)]).toEqual([100, 0, 50]);
  });

  it('writes ticks with the decimals that tell them apart', () => {
    expect(tickDecimals([0, 2, 4])).toBe(0);
    expect(tickDecimals([0, 0.5, 1])).toBe(1);
    expect(tickDecimals([0, 0.25, 0.5])).toBe(2);
    expect(tickDecimals([0, 2.5, 5])).toBe(1);
  });

  it('has two ticks to tell apart however few a narrow chart asks for', () => {
    const scale = linearScale(5.8, { from: 0, to: 120, count: 3, smallest: 2.5 });
    expect(scale.ticks).toEqual([3, 4, 5]);
    expect(tickDecimals(scale.ticks)).toBe(0);
  });

  it('stands where every value is zero', () => {
    expect(linearScale(0, { from: 0, to: 10, count: 4 }).ticks).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });
});

const sign = (x: number, y: number): ChartSign => ({
  kind: 'sign',
  shape: 'up',
  x,
  y,
  ink: 'outside',
  code: `${x}`,
  name: '',
});
const PLOT = { left: 0, right: 300, top: 0, bottom: 200 };

describe('names beside signs', () => {
  it('stand at the right, or at the left where there is no room', () => {
    const marks = placeLabels(
      [
        { sign: sign(20, 50), label: 'Ain' },
        { sign: sign(290, 100), label: 'Rhône' },
      ],
      PLOT,
    );
    expect(marks.map((mark) => mark.kind === 'text' && [mark.text, mark.anchor])).toEqual([
      ['Ain', 'start'],
      ['Rhône', 'end'],
    ]);
  });

  it('are left out rather than written over another', () => {
    const marks = placeLabels(
      [
        { sign: sign(6, 50), label: 'Premier' },
        { sign: sign(6, 58), label: 'Second' },
      ],
      PLOT,
    );
    expect(marks.map((mark) => mark.kind === 'text' && mark.text)).toEqual(['Premier']);
  });
});

const ENDS = { lower998: 0.4, lower95: 0.6, upper95: 1.4, upper998: 1.8 };

function point(
  [position, population, rate]: readonly [number, number, number],
  zone: FunnelZone,
): FunnelPoint {
  return { position, population, expected: population / 1000, rate, ends: ENDS, zone };
}

function funnelOf(points: readonly FunnelPoint[]): LevelFunnel {
  const lines = [
    { population: 1000, ends: { ...ENDS, upper998: 90 } },
    { population: 10_000, ends: ENDS },
    { population: 20_000, ends: ENDS },
  ];
  return { target: 1, targetKind: 'france', points, lines, phi: 1, tau2: 0, limits: 'chance' };
}

function draw(points: readonly FunnelPoint[], axis: 'population' | 'expected' = 'population') {
  return drawFunnel({
    funnel: funnelOf(points),
    axis,
    width: 600,
    height: 300,
    words: {
      x: 'Habitants',
      y: 'pour 1 000',
      writeCount: String,
      writeTicks: () => String,
      territoryAt: (position) => ({ code: `D${position}`, name: `Nom ${position}` }),
      describe: ({ position, zone }) => `Nom ${position}, ${zone}`,
    },
  });
}

describe('a funnel chart', () => {
  const points = [
    point([0, 1000, 1.5], 'above-95'),
    point([1, 10_000, 1], 'inside'),
    point([2, 20_000, 0.3], 'below-998'),
  ];

  it('tells inside from outside by the shape of the sign, and above from below', () => {
    const signs = draw(points).marks.filter((mark) => mark.kind === 'sign');
    expect(signs.map(({ code, shape }) => [code, shape])).toEqual([
      ['D0', 'up'],
      ['D1', 'ring'],
      ['D2', 'down'],
    ]);
  });

  it('names those outside, and them alone', () => {
    const texts = draw(points).marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(texts).toContain('Nom 0');
    expect(texts).toContain('Nom 2');
    expect(texts).not.toContain('Nom 1');
  });

  it('lays out more people farther right, and higher rates higher up', () => {
    const [small, middling, large] = draw(points).marks.filter((mark) => mark.kind === 'sign');
    expect(small?.x ?? 0).toBeLessThan(middling?.x ?? 0);
    expect(middling?.x ?? 0).toBeLessThan(large?.x ?? 0);
    expect(small?.y ?? 0).toBeLessThan(large?.y ?? 0);
  });

  it('leaves out the part of a limit that goes above the chart', () => {
    for (const mark of draw(points).marks)
      if (mark.kind === 'line') for (const [, y] of mark.points) expect(y).toBeGreaterThanOrEqual(22 - 1e-9);
  });

  it('keeps every sign where it is when the axis counts expected events instead of people', () => {
    const places = (axis: 'population' | 'expected') =>
      draw(points, axis).marks.flatMap((mark) => (mark.kind === 'sign' ? [Math.round(mark.x)] : []));
    expect(places('expected')).toEqual(places('population'));
  });
});

describe('a Lorenz chart', () => {
  const column = (values: readonly number[]) =>
    buildColumn(FIVE_DEPARTEMENTS.departement, { unit: 'people', provenance: [] }, (position) =>
      known(values[position] ?? 0),
    ) as ProtectedColumn;
  const summary = summariseInequality({
    rate: column([1, 1, 1, 1, 6]),
    population: column([10, 10, 10, 10, 10]),
    groups: ['32', '32', '84', '84', '84'],
  });

  it('says what the bottom of the distribution holds', () => {
    // The four lowest of five hold 4 of 10.
    expect(bottomShare(summary.people.lorenz, 0.8)).toBeCloseTo(0.4, 12);
    expect(bottomShare(summary.people.lorenz, 0.5)).toBeCloseTo(0.25, 12);
  });

  it('draws both readings from corner to corner', () => {
    const { marks } = drawLorenz({
      summary,
      width: 300,
      height: 300,
      words: { x: '', y: '', territories: '', people: '', equality: '', writeShare: String },
    });
    const curves = marks.flatMap((mark) =>
      mark.kind === 'line' &&
      (mark.ink === 'first-curve' || mark.ink === 'second-curve') &&
      mark.points.length > 2
        ? [mark.points]
        : [],
    );
    expect(curves).toHaveLength(2);
    for (const points of curves) {
      expect(points[0]).toEqual([52, 260]);
      expect(points.at(-1)?.map(Math.round)).toEqual([280, 26]);
    }
  });
});
