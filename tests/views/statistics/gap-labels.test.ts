import { describe, expect, it } from 'vitest';
import { drawGaps } from '@/views/statistics/gaps/draw-gaps';
import { farthestFromLine } from '@/views/statistics/gaps/farthest-from-line';

const point = (code: string, need: number, offer: number) => ({
  code,
  name: `T${code}`,
  description: code,
  group: 'undecided' as const,
  need,
  offer,
  needInterval: null,
  offerInterval: null,
  population: null,
});

/** Offer less need: A +3, B −1, C 0, D −4, E +1. */
const POINTS = [point('A', 1, 4), point('B', 3, 2), point('C', 5, 5), point('D', 9, 5), point('E', 7, 8)];
const LINE = {
  slope: 1,
  intercept: 0,
  r: 0.5,
  determination: 0.25,
  chance: null,
  count: 5,
  residuals: Float64Array.of(3, -1, 0, -4, 1),
};

const CHART: Parameters<typeof drawGaps>[0] = {
  points: POINTS,
  thresholds: { need: 5, offer: 5 },
  line: null,
  selectedCode: null,
  keptCodes: new Set(),
  width: 900,
  height: 600,
  words: {
    titles: () => ({ need: 'besoin', offer: 'offre' }),
    quadrants: { 'high-low': 'hl', 'high-high': 'hh', 'low-low': 'll', 'low-high': 'lh' },
    writeTicks: () => String,
  },
};

function namesOn(parts: Partial<Parameters<typeof drawGaps>[0]>): readonly string[] {
  const { drawing } = drawGaps({ ...CHART, ...parts });
  return drawing.marks.flatMap((mark) =>
    mark.kind === 'text' && /^T[A-E]$/.test(mark.text) ? [mark.text] : [],
  );
}

describe('the chart of need and offer', () => {
  it('has a territory alone in its middle, whatever its rates', () => {
    for (const [need, offer] of [
      [5, 3],
      [0, 0],
      [-2, 4],
    ] as const) {
      const { plot, x, y } = drawGaps({
        ...CHART,
        points: [point('A', need, offer)],
        thresholds: { need, offer },
      });
      const isWithin = (pixel: number, from: number, to: number) =>
        pixel > from + (to - from) * 0.2 && pixel < from + (to - from) * 0.8;
      expect(need === 0 || isWithin(x.place(need), plot.left, plot.right)).toBe(true);
      expect(need === 0 || isWithin(y.place(offer), plot.top, plot.bottom)).toBe(true);
      expect(x.largest).toBeGreaterThan(need);
    }
  });
});

describe('the names on the chart of need and offer, beside its handles', () => {
  it('are not written under the one that says where a threshold stands', () => {
    const anchorOf = (need: number) => {
      const points = [point('A', 1, 4), point('B', need, 9.4), point('D', 9, 2)];
      const { marks } = drawGaps({ ...CHART, points, selectedCode: 'B', height: 200 }).drawing;
      return marks.flatMap((mark) => (mark.kind === 'text' && mark.text === 'TB' ? [mark.anchor] : []));
    };
    expect(anchorOf(4.9)).not.toContain('start');
    expect(anchorOf(6.5)).toEqual(['start']);
  });
});

describe('the names on the chart of need and offer', () => {
  it('are not those of undecided territories, unless one is selected or put together with others', () => {
    expect(namesOn({})).toEqual([]);
    expect(namesOn({ selectedCode: 'B' })).toEqual(['TB']);
    expect(namesOn({ keptCodes: new Set(['E', 'A']) }).toSorted()).toEqual(['TA', 'TE']);
  });

  it('are those farthest from the line on each side, once it is drawn, and never those on it', () => {
    expect(farthestFromLine(POINTS, LINE)).toEqual(['D', 'A', 'B', 'E']);
    expect(namesOn({ line: LINE }).toSorted()).toEqual(['TA', 'TB', 'TD', 'TE']);
    expect(farthestFromLine(POINTS, null)).toEqual([]);
  });
});
