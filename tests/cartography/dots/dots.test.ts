import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { chooseDotUnit, countDots, dotsOf, dotUnits, placeDots } from '@/cartography/dots';
import { buildDots } from '@/cartography/representations';
import { known, type MeasuredValue, MISSING, SUPPRESSED } from '@/domain/measure';
import type { ContourCollection } from '@/domain/territory';
import { takeAllSteps } from '@/lib';
import { contoursOf, fiveDepartements, protectedColumn, squareAt } from '../builders';

const INDEX = fiveDepartements().departement;
const CODES = INDEX.territories.map(({ code }) => code);
/** In the order of the index, which a record of codes does not keep. */
const SQUARES: ContourCollection = {
  type: 'FeatureCollection',
  features: CODES.flatMap((code, rank) => contoursOf({ [code]: squareAt(2 * rank, 45) }).features),
};

const counted = (counts: readonly (number | MeasuredValue)[]) => protectedColumn(INDEX, 'places', counts);

const placed = (counts: readonly (number | MeasuredValue)[], perDot: number, contours = SQUARES) =>
  takeAllSteps(placeDots(contours, counted(counts), perDot));

/** How many dots fall in each square. */
const bySquare = (dots: readonly { readonly longitude: number; readonly latitude: number }[]) =>
  CODES.map(
    (_, rank) =>
      dots.filter(
        ({ longitude, latitude }) =>
          longitude > 2 * rank && longitude < 2 * rank + 1 && latitude > 45 && latitude < 46,
      ).length,
  );

describe('what a dot stands for', () => {
  it('is rounded to the nearest dot: 149 places make one of 100, 150 make two, 49 none', () => {
    expect([149, 150, 49, 50, 0, -300, Number.NaN].map((count) => dotsOf(count, 100))).toEqual([
      1, 2, 0, 1, 0, 0, 0,
    ]);
    expect(countDots([149, 150, 49, Number.NaN], 100)).toBe(3);
  });

  it('is proposed as the smallest round number that gives 4 000 dots or fewer', () => {
    /* 100 000 over five: 5 000 dots of 20, 2 000 of 50. */
    const counts = [20_000, 20_000, 20_000, 20_000, 20_000];
    expect(chooseDotUnit(counts, null)).toBe(50);
    expect(chooseDotUnit([3, 0, 1], null)).toBe(1);
  });

  it('is as wished where the map can have it, and the proposed one where dots would be too many or none', () => {
    const counts = [20_000, 20_000, 20_000, 20_000, 20_000];
    expect(chooseDotUnit(counts, 30)).toBe(30);
    expect(chooseDotUnit(counts, 4)).toBe(50);
    expect(chooseDotUnit(counts, 1_000_000)).toBe(50);
  });

  it('is offered from 20 000 dots down to one, and not at all where nothing is counted', () => {
    const units = dotUnits([20_000, 20_000, 20_000, 20_000, 20_000]);
    expect(units).toEqual([5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000]);
    expect(dotUnits([0, Number.NaN])).toEqual([]);
    expect(chooseDotUnit([Number.NaN], 10)).toBeNull();
  });
});

describe('the dots of a map', () => {
  it('are as many as the count makes, inside its territory', () => {
    expect(bySquare(placed([1000, 250, 40, 0, 3000], 10))).toEqual([100, 25, 4, 0, 300]);
  });

  it('are none where the count is hidden or missing', () => {
    expect(bySquare(placed([SUPPRESSED, MISSING, 40, 10, 10], 10))).toEqual([0, 0, 4, 1, 1]);
  });

  it('are the same every time, whatever the others have', () => {
    const first = placed([1000, 250, 40, 0, 3000], 10);
    expect(placed([1000, 250, 40, 0, 3000], 10)).toEqual(first);
    expect(placed([1000, 10, SUPPRESSED, 0, 10], 10).slice(0, 100)).toEqual(first.slice(0, 100));
  });

  it('are spread: no quarter of a square has less than a fifth of its dots, and none lies on another', () => {
    const dots = placed([4000, 0, 0, 0, 0], 10);
    const quarters = [0, 0, 0, 0];
    for (const { longitude, latitude } of dots) {
      const quarter = (longitude > 0.5 ? 1 : 0) + (latitude > 45.5 ? 2 : 0);
      quarters[quarter] = (quarters[quarter] ?? 0) + 1;
    }
    expect(Math.min(...quarters)).toBeGreaterThan(80);
    const distances = dots.flatMap((dot, rank) =>
      dots
        .slice(rank + 1)
        .map((other) => Math.hypot(dot.longitude - other.longitude, dot.latitude - other.latitude)),
    );
    /* A square of 400 dots has cells of about a twentieth of its side; a fifth of one is kept free between two. */
    expect(Math.min(...distances)).toBeGreaterThan(0.2 / 22);
  });

  it('stay out of holes and reach every part', () => {
    const [outer = []] = squareAt(0, 45, 3).coordinates;
    const [hole = []] = squareAt(1, 46).coordinates;
    const contours = contoursOf({
      '59': {
        type: 'MultiPolygon',
        coordinates: [[outer, hole], [...squareAt(5, 45).coordinates.map((ring) => [ring])].flat()],
      },
    });
    const dots = placed([9000, 0, 0, 0, 0], 10, contours);
    expect(dots).toHaveLength(900);
    expect(
      dots.filter(
        ({ longitude, latitude }) => longitude > 1 && longitude < 2 && latitude > 46 && latitude < 47,
      ),
    ).toEqual([]);
    const far = dots.filter(({ longitude }) => longitude > 5).length;
    expect(far).toBeGreaterThan(60);
    expect(far).toBeLessThan(140);
  });

  it('are as many as asked in any triangle, and none in what has no area', () => {
    const corner = fc.tuple(
      fc.double({ min: 0, max: 3, noNaN: true }),
      fc.double({ min: 42, max: 48, noNaN: true }),
    );
    const isWide = (corners: readonly Position[]) => {
      const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = corners.flat();
      return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) > 0.05;
    };
    fc.assert(
      fc.property(
        fc.array(corner, { minLength: 3, maxLength: 3 }).filter(isWide),
        fc.integer({ min: 1, max: 60 }),
        (corners, dots) => {
          const triangle: Polygon = { type: 'Polygon', coordinates: [[...corners, corners[0] ?? [0, 0]]] };
          expect(placed([dots], 1, contoursOf({ '59': triangle }))).toHaveLength(dots);
        },
      ),
    );
    const flat: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 45],
          [1, 45],
          [0, 45],
        ],
      ],
    };
    expect(placed([30], 1, contoursOf({ '59': flat }))).toEqual([]);
  });
});

describe('a map of dots', () => {
  it('textures what is not shown, and counts what has no dot and why', () => {
    const counts = counted([SUPPRESSED, 30, 200, 0, -50]);
    const { fill, dots, legend } = buildDots(SQUARES, { counts, perDot: 100, dots: [] }, 'light');
    expect(fill.map(({ pattern }) => pattern)).toEqual(['suppressed', 'none', 'none', 'none', 'none']);
    expect(dots?.at).toEqual([]);
    expect(legend).toMatchObject({
      kind: 'dots',
      perDot: 100,
      dotCount: 2,
      dotlessCount: 1,
      zeroCount: 1,
      negativeCount: 1,
      states: [{ state: 'suppressed', count: 1 }],
    });
  });

  it('says the same of its legend as of its dots, whatever is counted', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 900 }).map(known), fc.constantFrom(SUPPRESSED, MISSING));
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 1, max: 200 }),
        (values, perDot) => {
          const dots = placed(values, perDot);
          const { legend } = buildDots(SQUARES, { counts: counted(values), perDot, dots }, 'dark');
          expect(legend).toMatchObject({ dotCount: dots.length });
        },
      ),
      { numRuns: 40 },
    );
  });
});
