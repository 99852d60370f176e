import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearest, landOf, type PlacedPoints } from '@/analysis/white-zones';
import { takeAllSteps } from '@/lib';

const RADIUS = 6371.0088;
/** A degree of a great circle: 6371.0088 × π ÷ 180. */
const DEGREE = 111.195_08;

type Point = readonly [longitude: number, latitude: number, land?: string];

function points(list: readonly Point[]): PlacedPoints {
  return {
    longitudes: list.map(([longitude]) => longitude),
    latitudes: list.map(([, latitude]) => latitude),
    lands: list.map(([, , land]) => land ?? 'mainland'),
  };
}

const nearest = (places: readonly Point[], services: readonly Point[]) =>
  takeAllSteps(findNearest(points(places), points(services)));

/** The haversine formula, over every service. */
function naive(place: Point, services: readonly Point[]): { rank: number; kilometres: number } {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const distances = services.map(([longitude, latitude, land = 'mainland']) => {
    if (land !== (place[2] ?? 'mainland')) return Infinity;
    const half =
      Math.sin(radians(latitude - place[1]) / 2) ** 2 +
      Math.cos(radians(latitude)) *
        Math.cos(radians(place[1])) *
        Math.sin(radians(longitude - place[0]) / 2) ** 2;
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
  });
  const kilometres = Math.min(Infinity, ...distances);
  return { rank: distances.indexOf(kilometres), kilometres };
}

describe('the nearest service', () => {
  it('is a degree of meridian away for a degree of latitude, and a cosine of it along a parallel', () => {
    const { ranks, kilometres } = nearest(
      [
        [2, 47],
        [3, 60],
      ],
      [
        [2, 46],
        [4, 60],
      ],
    );
    expect([...ranks]).toEqual([0, 1]);
    expect(kilometres[0]).toBeCloseTo(DEGREE, 4);
    // At 60° a degree of parallel is half as long; the great circle is half a metre shorter.
    expect(kilometres[1]).toBeCloseTo(DEGREE / 2 - 0.000_53, 4);
  });

  it('is the one across the antimeridian, not the one that numbers make near', () => {
    const { ranks, kilometres } = nearest(
      [[179.9, 0]],
      [
        [170, 0],
        [-179.9, 0],
      ],
    );
    expect(ranks[0]).toBe(1);
    expect(kilometres[0]).toBeCloseTo(0.2 * DEGREE, 4);
  });

  it('is never across the sea: Guadeloupe has none where only Martinique and the mainland do', () => {
    const { ranks, kilometres } = nearest(
      [[-61.6, 16.2, landOf('971')]],
      [
        [-61, 14.6, landOf('972')],
        [2, 46, landOf('23')],
      ],
    );
    expect(ranks[0]).toBe(-1);
    expect(kilometres[0]).toBe(Infinity);
  });

  it('is looked for in both départements of Corse, and in all those of the mainland', () => {
    expect(landOf('2A')).toBe(landOf('2B'));
    expect(landOf('2A')).not.toBe(landOf('06'));
    expect(landOf('06')).toBe(landOf('59'));
    expect(landOf('971')).not.toBe(landOf('972'));
  });

  it('is the first given of several at the same point', () => {
    const same = Array.from({ length: 40 }, (): Point => [2, 46]);
    expect(nearest([[2, 46]], [[9, 40], ...same]).ranks[0]).toBe(1);
  });

  it('is unknown for a place without a point, and is never a service without one', () => {
    const { ranks, kilometres } = nearest(
      [
        [Number.NaN, Number.NaN],
        [2, 46],
      ],
      [
        [Number.NaN, Number.NaN],
        [3, 46],
      ],
    );
    expect([...ranks]).toEqual([-1, 1]);
    expect(kilometres[0]).toBeNaN();
  });

  it('is there for nobody when there is no service', () => {
    expect([...nearest([[2, 46]], []).kilometres]).toEqual([Infinity]);
  });

  it('is the one that trying every service finds', () => {
    const point = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.constantFrom('mainland', '971'),
    );
    const near = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 44, max: 47 }));
    const list = fc.oneof(fc.array(point, { maxLength: 60 }), fc.array(near, { maxLength: 60 }));
    fc.assert(
      fc.property(list, list, (places, services) => {
        const found = nearest(places as readonly Point[], services as readonly Point[]);
        places.forEach((place, rank) => {
          const { kilometres } = naive(place as Point, services as readonly Point[]);
          const at = found.kilometres[rank] ?? Number.NaN;
          if (kilometres === Infinity) return expect(at).toBe(Infinity);
          expect(at).toBeCloseTo(kilometres, 2);
          const named = services[found.ranks[rank] ?? -1] as Point;
          expect(naive(place as Point, [named]).kilometres).toBeCloseTo(kilometres, 2);
        });
      }),
      { numRuns: 60 },
    );
  });
});
