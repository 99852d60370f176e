import { describe, expect, it } from 'vitest';
import { buildSmallMap } from '@/cartography/small-map';
import type { ContourCollection } from '@/domain/territory';

function collection(...rings: readonly (readonly (readonly [number, number])[])[]): ContourCollection {
  return {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: '01', name: 'Ain' },
        geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring.map(([x, y]) => [x, y])]) },
      },
    ],
  };
}

const square = (longitude: number, latitude: number, side: number) =>
  [
    [longitude, latitude],
    [longitude + side, latitude],
    [longitude + side, latitude + side],
    [longitude, latitude + side],
    [longitude, latitude],
  ] as const;

const pointsOf = (path: string) => path.split(/[MLZ]/).filter((point) => point !== '');

describe('a small map', () => {
  it('is as wide as asked and as high as France and its cartouches need', () => {
    /* The extent is 1 393 km by 1 064 km: 300 pixels wide, 229.1 high. */
    const { width, height } = buildSmallMap(collection(square(3, 46, 1)), 300);
    expect([width, height]).toEqual([300, 230]);
  });

  it('places the meridian 3° E at 700 km of Lambert-93', () => {
    const [shape] = buildSmallMap(collection(square(3, 46.5, 0.5)), 1393).shapes;
    /* One pixel a kilometre: x = 700 + 150; the parallel 46,5° N is at 6 600 km, 7 112 − 6 600 = 512 from the top. */
    expect(pointsOf(shape?.path ?? '')[0]).toBe('850 512');
  });

  it('leaves out points nearer than a screen can show, and islands smaller than a pixel', () => {
    const detailed = Array.from({ length: 400 }, (_, step) => [3 + step / 4000, 46] as const);
    const ring = [...detailed, [3.1, 47] as const, [3, 46] as const];
    const { shapes } = buildSmallMap(collection(ring, square(5, 47, 0.001)), 200);
    expect(pointsOf(shapes[0]?.path ?? '').length).toBeLessThan(12);
    expect(shapes[0]?.path.match(/M/g)).toHaveLength(1);
  });

  it('frames the cartouches, each inside the map', () => {
    const { frames, width, height } = buildSmallMap(collection(square(3, 46, 1)), 300);
    const corners = pointsOf(frames).map((point) => point.split(' ').map(Number));
    expect(corners).toHaveLength(5 * 4);
    for (const [x, y] of corners) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThan(width / 2);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  });

  it('draws a territory that would be smaller than a pixel all the same', () => {
    const { shapes } = buildSmallMap(collection(square(5, 47, 0.001)), 200);
    expect(shapes[0]?.path).not.toBe('');
  });
});
