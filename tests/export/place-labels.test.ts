import { describe, expect, it } from 'vitest';
import { type LabelRequest, placeLabels } from '../../src/export/page/place-labels';

const frame = { x: 0, y: 0, width: 100, height: 100 };
/** Every letter is 2 mm wide. */
const room = { frame, obstacles: [], measure: (text: string) => 2 * text.length, gapMm: 0.5 };

function named(text: string, at: readonly [number, number], circle = 0): LabelRequest {
  return {
    lines: [text],
    at,
    circle,
    priority: 1,
    style: { sizeMm: 2, weight: 400 },
    tone: 'label',
  };
}

describe('names among circles', () => {
  it('stand under the circle of their own territory', () => {
    const [name] = placeLabels([named('Albi', [50, 50], 8)], {
      ...room,
      circles: [{ centre: [50, 50], radius: 8 }],
    });
    /* The box is 3 mm high: its middle at 50 + 8 + 1.5, the baseline 0.68 mm lower. */
    expect(name?.x).toBeCloseTo(50);
    expect(name?.y).toBeCloseTo(60.18);
  });

  it('go over it, then beside it, where others are in the way', () => {
    const below = { centre: [50, 62], radius: 3 } as const;
    const above = { centre: [50, 38], radius: 3 } as const;
    const own = { centre: [50, 50], radius: 8 } as const;
    const placed = (circles: readonly (typeof own | typeof above | typeof below)[]) =>
      placeLabels([named('Albi', [50, 50], 8)], { ...room, circles })[0];
    expect(placed([own, below])?.y).toBeCloseTo(41.18);
    /* 8 mm of letters and 1 mm of blank: the middle at 50 + 8 + 4.5. */
    expect(placed([own, below, above])?.x).toBeCloseTo(62.5);
  });

  it('are left out where every place is under a circle', () => {
    const circles = [{ centre: [50, 50], radius: 30 }] as const;
    expect(placeLabels([named('Albi', [50, 50])], { ...room, circles })).toEqual([]);
    expect(placeLabels([named('Albi', [50, 90])], { ...room, circles })).toHaveLength(1);
  });

  it('stay in the cartouche they are anchored in, and out of others', () => {
    const cartouches = [{ x: 55, y: 45, width: 30, height: 30 }];
    const own = { centre: [50, 50], radius: 8 } as const;
    /* The cartouche begins at 55 and 45: a name 27 mm wide would enter it under the circle, not over it; one of 9 mm would not. */
    const placed = (text: string) =>
      placeLabels([named(text, [50, 50], 8)], { ...room, cartouches, circles: [own] })[0];
    expect(placed('Albi')?.y).toBeCloseTo(60.18);
    expect(placed('Albi-la-Ville')?.x).toBeCloseTo(50);
    expect(placed('Albi-la-Ville')?.y).toBeLessThan(50);
    const inside = (at: readonly [number, number]) =>
      placeLabels([named('Paris', at)], { ...room, cartouches });
    expect(inside([70, 55])[0]?.x).toBeCloseTo(70);
    expect(inside([84, 55])).toEqual([]);
  });
});
