import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  enlargedGround,
  groundOfEnlarged,
  insetAt,
  insetExtent,
  INSETS,
  lambert93,
  PARIS,
  projectComposite,
  seaPositionOf,
} from '@/cartography/projection';

const FRAME = insetExtent(PARIS);

/** The extreme villages of the inner ring, read on the map of the IGN: west, north, east, south. */
const EDGES = [
  ['Marnes-la-Coquette', 2.1667, 48.8292],
  ['Tremblay-en-France', 2.5736, 48.9506],
  ['Noisy-le-Grand', 2.5528, 48.8483],
  ['Périgny', 2.5542, 48.6967],
  ['Paris', 2.3488, 48.8534],
] as const;

describe('the enlargement of Paris', () => {
  test('holds Paris and the edges of the inner ring, and neither Versailles nor Évry', () => {
    const isInside = (longitude: number, latitude: number) => {
      const [x, y] = lambert93.forward([longitude, latitude]);
      const { xMin, xMax, yMin, yMax } = enlargedGround();
      return x >= xMin && x <= xMax && y >= yMin && y <= yMax;
    };
    for (const [name, longitude, latitude] of EDGES)
      expect([name, isInside(longitude, latitude)]).toEqual([name, true]);
    expect(isInside(2.05, 48.8)).toBe(false);
    expect(isInside(2.43, 48.62)).toBe(false);
  });

  test('draws a kilometre of ground as six kilometres of the plane, and its middle in the middle of the frame', () => {
    const [x, y] = PARIS.centre;
    const [atX, atY] = projectComposite(seaPositionOf([x + 1000, y - 2000]));
    expect(projectComposite(seaPositionOf(PARIS.centre))[0]).toBeCloseTo(PARIS.target[0], 3);
    expect(atX - PARIS.target[0]).toBeCloseTo(6000, 3);
    expect(atY - PARIS.target[1]).toBeCloseTo(-12000, 3);
  });

  test('finds the ground of any point of its frame again, and none outside', () => {
    const { xMin, xMax, yMin, yMax } = enlargedGround();
    const between = (least: number, most: number) =>
      fc.double({ min: least + 1, max: most - 1, noNaN: true });
    fc.assert(
      fc.property(between(xMin, xMax), between(yMin, yMax), (x, y) => {
        const [backX = NaN, backY = NaN] = groundOfEnlarged(projectComposite(seaPositionOf([x, y]))) ?? [];
        expect(backX).toBeCloseTo(x, 3);
        expect(backY).toBeCloseTo(y, 3);
      }),
    );
    expect(groundOfEnlarged([FRAME.xMax + 1, PARIS.target[1]])).toBeNull();
    expect(groundOfEnlarged(PARIS.centre)).toBeNull();
  });

  test('multiplies an area by thirty-six', () => {
    const [x, y] = PARIS.centre;
    const ground = [
      [x - 3000, y - 2000],
      [x + 5000, y - 1000],
      [x + 1000, y + 7000],
    ] as const;
    const drawn = ground.map((point) => projectComposite(seaPositionOf(point)));
    expect(areaOf(drawn) / areaOf(ground)).toBeCloseTo(36, 6);
  });

  test('is out at sea, in no other frame, where no French land is drawn', () => {
    for (const { target, halfSize } of INSETS) {
      const apart = halfSize + PARIS.halfSize;
      expect(
        Math.max(Math.abs(target[0] - PARIS.target[0]), Math.abs(target[1] - PARIS.target[1])),
      ).toBeGreaterThan(apart);
    }
    for (const [name, longitude, latitude] of [
      ['Île d’Yeu', -2.4, 46.7],
      ['Île d’Oléron', -1.41, 45.95],
      ['Cap Ferret', -1.26, 44.63],
      ['Hendaye', -1.79, 43.37],
      ['Santander', -3.81, 43.46],
    ] as const)
      expect([name, groundOfEnlarged(projectComposite([longitude, latitude]))]).toEqual([name, null]);
    expect(insetAt(seaPositionOf(PARIS.centre))).toBeNull();
  });
});

function areaOf(triangle: readonly (readonly [number, number])[]): number {
  const [[ax, ay] = [NaN, NaN], [bx, by] = [NaN, NaN], [cx, cy] = [NaN, NaN]] = triangle;
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}
