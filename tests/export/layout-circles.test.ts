import { describe, expect, it } from 'vitest';
import { layoutCircles } from '@/export/page/layout-circles';
import { measurePlexSans } from '@/export/page/text-metrics';
import type { LegendItem } from '@/export';

/** A millimetre is 96 ÷ 25.4 CSS pixels. */
const PX = 25.4 / 96;

const circle = (radiusPx: number, label: string): LegendItem => ({
  swatch: { kind: 'circle', radiusPx },
  label,
  count: null,
});

function laidOut(...radii: number[]) {
  const items = radii.map((radius) => circle(radius, String(radius)));
  const { swatches, texts, leaders } = layoutCircles(
    items,
    { x: 10, y: 50 },
    { scale: 1, measure: measurePlexSans },
  );
  return { boxes: swatches.map(({ box }) => box), texts, leaders };
}

describe('the circles of a legend on a page', () => {
  it('stand on one foot, tied to their labels, where the largest is higher than a line', () => {
    const { boxes, leaders } = laidOut(20, 9, 6);
    for (const { y, height } of boxes) expect(y + height).toBeCloseTo(51.5 + 40 * PX);
    expect(leaders).toHaveLength(3);
  });

  it('stand beside their labels, one under the other, where thousands of circles have shrunk them', () => {
    const { boxes, texts, leaders } = laidOut(3, 1.4, 0.9);
    expect(leaders).toEqual([]);
    const middles = boxes.map(({ y, height }) => y + height / 2);
    /** A line is 1.28 times the 3 mm of the text; its middle is 0.34 times above its foot. */
    for (const [rank, { y }] of texts.entries()) expect(middles[rank]).toBeCloseTo(y - 0.34 * 3);
    expect((middles[1] ?? 0) - (middles[0] ?? 0)).toBeCloseTo(1.28 * 3);
    expect((middles[2] ?? 0) - (middles[1] ?? 0)).toBeCloseTo(1.28 * 3);
  });
});
