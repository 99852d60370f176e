import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageLine } from '@/export/page/map-page';
import { placeLabels, type LabelRequest } from '@/export/page/place-labels';
import { roundScaleLength } from '@/export/page/scale-bar';
import { simplifyLine } from '@/export/page/simplify-line';
import { pathData } from '@/export/svg/path-data';

const point = fc.tuple(
  fc.double({ min: 0, max: 50, noNaN: true }),
  fc.double({ min: 0, max: 50, noNaN: true }),
);
const line = fc.array(point, { minLength: 2, maxLength: 30 });

function distanceToLine([x, y]: readonly [number, number], kept: PageLine): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 1; at < kept.length; at += 1) {
    const [ax, ay] = kept[at - 1] ?? [0, 0];
    const [bx, by] = kept[at] ?? [0, 0];
    const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = lengthSquared === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / lengthSquared;
    const clamped = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, Math.hypot(x - ax - clamped * (bx - ax), y - ay - clamped * (by - ay)));
  }
  return nearest;
}

describe('thinning a line', () => {
  it('leaves out what is nearer than the tolerance', () => {
    const bump: PageLine = [
      [0, 0],
      [1, 0.04],
      [2, 0],
      [3, 1],
      [4, 0],
    ];
    expect(simplifyLine(bump, 0.05)).toEqual([
      [0, 0],
      [2, 0],
      [3, 1],
      [4, 0],
    ]);
  });

  it('keeps a closed ring closed and open inside', () => {
    const ring: PageLine = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    expect(simplifyLine(ring, 0.05)).toEqual(ring);
  });

  it('keeps ends, and never strays farther than the tolerance', () => {
    fc.assert(
      fc.property(line, fc.double({ min: 0.01, max: 5, noNaN: true }), (points, tolerance) => {
        const kept = simplifyLine(points, tolerance);
        expect(kept[0]).toBe(points[0]);
        expect(kept.at(-1)).toBe(points.at(-1));
        for (const left of points) expect(distanceToLine(left, kept)).toBeLessThanOrEqual(tolerance + 1e-9);
      }),
    );
  });
});

/** The points of relative path data, added up. */
function pointsOf(data: string): readonly (readonly [number, number])[] {
  const numbers = (data.match(/-?\d*\.?\d+/g) ?? []).map((text) => Math.round(parseFloat(text) * 100));
  const points: [number, number][] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    const [lastX, lastY] = points.at(-1) ?? [0, 0];
    points.push([lastX + (numbers[at] ?? 0), lastY + (numbers[at + 1] ?? 0)]);
  }
  return points;
}

describe('path data', () => {
  it('is written in short relative steps', () => {
    const ring: PageLine = [
      [1, 2],
      [1.5, 2],
      [1.25, 2.5],
      [1, 2],
    ];
    expect(pathData([ring], { close: true })).toBe('M1 2l.5 0-.25 .5z');
  });

  it('does not drift: every point is within a hundredth of a millimetre of its place', () => {
    fc.assert(
      fc.property(line, (points) => {
        const drawn = pointsOf(pathData([points], { close: false }));
        const rounded = points.map(([x, y]) => [Math.round(x * 100), Math.round(y * 100)] as const);
        const distinct = rounded.filter(
          ([x, y], at) => at === 0 || x !== rounded[at - 1]?.[0] || y !== rounded[at - 1]?.[1],
        );
        expect(drawn).toEqual(distinct);
      }),
    );
  });

  it('writes one subpath a line', () => {
    const lines: PageLine[] = [
      [
        [0, 0],
        [1, 1],
      ],
      [
        [5, 5],
        [4, 4],
      ],
    ];
    expect(pathData(lines, { close: false })).toBe('M0 0l1 1M5 5l-1-1');
  });
});

describe('placing labels', () => {
  const room = {
    frame: { x: 0, y: 0, width: 100, height: 100 },
    obstacles: [],
    measure: (text: string) => text.length,
    gapMm: 0.35,
  };
  const style = { sizeMm: 2, weight: 400 } as const;
  const request = (text: string, at: readonly [number, number], priority: number): LabelRequest => ({
    lines: [text],
    at,
    priority,
    style,
    tone: 'label',
  });

  it('moves the less important of two that collide, and drops what finds no room', () => {
    const same = [50, 50] as const;
    const crowd = ['a', 'b', 'c', 'd'].map((name, rank) => request(name.repeat(8), same, 10 - rank));
    const placed = placeLabels(crowd, room);
    expect(placed.map(({ text }) => text[0])).toEqual(['a', 'b', 'c']);
    const [first, second, third] = placed.map(({ y }) => y);
    expect(first).toBeCloseTo(50.68);
    expect(second).toBeLessThan(first ?? 0);
    expect(third).toBeGreaterThan(first ?? 0);
  });

  it('keeps labels inside the frame and off obstacles', () => {
    expect(placeLabels([request('trop à gauche', [2, 50], 1)], room)).toEqual([]);
    const obstacles = [{ x: 40, y: 40, width: 20, height: 20 }];
    expect(placeLabels([request('caché', [50, 50], 1)], { ...room, obstacles })).toEqual([]);
  });

  it('never lets two labels overlap', () => {
    const requests = fc.array(
      fc.record({
        text: fc.stringMatching(/^[a-z]{1,12}$/),
        at: point,
        priority: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(requests, (wanted) => {
        const placed = placeLabels(
          wanted.map(({ text, at, priority }) => request(text, at, priority)),
          room,
        );
        placed.forEach((left, rank) => {
          for (const right of placed.slice(rank + 1)) {
            const apartX = Math.abs(left.x - right.x) >= (left.text.length + right.text.length) / 2;
            expect(apartX || Math.abs(left.y - right.y) >= style.sizeMm).toBe(true);
          }
        });
      }),
    );
  });
});

describe('the scale bar', () => {
  it.each([
    [0.14, 40, 200],
    [0.14, 20, 100],
    [0.5, 40, 50],
    [0.01, 40, 1000],
  ])('takes the longest round length: %d mm a km in %d mm is %d km', (mmPerKilometre, width, expected) => {
    expect(roundScaleLength(mmPerKilometre, width)).toBe(expected);
  });
});
