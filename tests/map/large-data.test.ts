import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { addressOf, isLarge } from '@/map/engine/large-data';
import { contoursOf } from './scene-fixture';

const PLACES = Array.from({ length: 2_001 }, (_, rank) => String(rank));
const MANY = contoursOf(PLACES.map((code) => [code, code, 1, 45]));

describe('data of many territories', () => {
  test('is written whole, with rests in between', async () => {
    let rests = 0;
    const address = await addressOf(MANY, () => {
      rests += 1;
      return Promise.resolve();
    });
    expect(await (await fetch(address)).json()).toEqual(MANY);
    URL.revokeObjectURL(address);
    // Five parts: four of 500, one of 1.
    expect(rests).toBe(4);
  });

  /** Territories with a ring of so many points each. */
  const detailed = (count: number, points: number): FeatureCollection => ({
    type: 'FeatureCollection',
    features: Array.from({ length: count }, (_, rank) => ({
      type: 'Feature',
      properties: { key: `epci:${String(rank)}` },
      geometry: {
        type: rank % 2 === 0 ? 'Polygon' : 'MultiPolygon',
        coordinates: nest(
          Array.from({ length: points }, (_, turn) => [rank, turn]),
          rank % 2,
        ),
      } as Polygon | MultiPolygon,
    })),
  });
  const nest = (ring: number[][], isMulti: number) => (isMulti === 0 ? [ring] : [[ring]]);

  test('is that of few territories with long outlines, written some thousands of points at a time', async () => {
    expect([isLarge(detailed(40, 1_000)), isLarge(detailed(40, 1_001))]).toEqual([false, true]);
    let rests = 0;
    const drawn = detailed(50, 4_000);
    const address = await addressOf(drawn, () => {
      rests += 1;
      return Promise.resolve();
    });
    expect(await (await fetch(address)).json()).toEqual(drawn);
    URL.revokeObjectURL(address);
    // Four territories of 4 000 points a part: thirteen parts.
    expect(rests).toBe(12);
  });

  test('is not that of départements', () => {
    expect(isLarge(MANY)).toBe(true);
    expect(isLarge(contoursOf([['01', 'Ain', 5, 46]]))).toBe(false);
  });
});
