import { describe, expect, it } from 'vitest';
import { contourCentres, countWhiteZones } from '@/analysis/white-zones';
import { takeAllSteps } from '@/lib';

/**
 * Two départements, the second unknown to the file. The first: 5 km 100 people, 20 km 200, 20.1 km 300 (estimated point),
 * 35 km unknown people, no service on its land 50, no point 60. The second: 3 km 400, 40 km 500. One is counted nowhere.
 */
const PLACES: Parameters<typeof countWhiteZones>[0] = {
  kilometres: Float64Array.of(5, 20, 20.1, 35, Infinity, Number.NaN, 3, 40, 90),
  people: [100, 200, 300, Number.NaN, 50, 60, 400, 500, 999],
  territories: [0, 0, 0, 0, 0, 0, 1, 1, -1],
  isEstimated: (place) => place === 2,
  isObserved: (territory) => territory === 0,
  territoryCount: 2,
};

describe('white zones', () => {
  it('are the places strictly farther than the distance, with the inhabitants that are known', () => {
    const { counts, statuses } = countWhiteZones(PLACES, 20);
    expect(counts[0]).toEqual({
      places: 6,
      white: 3,
      whiteEstimated: 1,
      unobserved: 0,
      unlocated: 1,
      whitePeople: 300 + 50,
      whiteUncounted: 1,
      judgedPeople: 100 + 200 + 300 + 50,
    });
    expect(statuses).toEqual([
      'served',
      'served',
      'white',
      'white',
      'white',
      'unlocated',
      'served',
      'unobserved',
      null,
    ]);
  });

  it('are not claimed where the source says nothing, though a known service may reach there', () => {
    const { counts } = countWhiteZones(PLACES, 20);
    expect(counts[1]).toMatchObject({ places: 2, white: 0, unobserved: 1, judgedPeople: 400 });
  });

  it('shrink as the distance grows, and their total is that of the territories', () => {
    const whites = [10, 20, 30, 50].map((distance) => countWhiteZones(PLACES, distance).total.white);
    expect(whites).toEqual([4, 3, 2, 1]);
    expect(countWhiteZones(PLACES, 10).total).toMatchObject({
      places: 8,
      whitePeople: 550,
      judgedPeople: 1050,
    });
  });
});

describe('the centre of a contour', () => {
  const LINES = [
    [
      [0, 0],
      [6, 0],
      [6, 3],
    ],
    [
      [6, 3],
      [0, 3],
      [0, 0],
    ],
    [
      [20, 20],
      [21, 20],
      [20, 21],
      [20, 20],
    ],
  ];

  it('is that of its largest polygon, whichever way its lines are followed', () => {
    const steps = contourCentres({
      lines: LINES,
      shapes: [
        { code: 'rectangle', polygons: [[[2]], [[0, 1]]] },
        { code: 'backwards', polygons: [[[~1, ~0]]] },
        { code: 'triangle', polygons: [[[2]]] },
        { code: 'line', polygons: [[[0]].slice(1)] },
      ],
    });
    const centres = takeAllSteps(steps);
    expect(centres.get('rectangle')).toEqual({ longitude: 3, latitude: 1.5 });
    expect(centres.get('backwards')).toEqual({ longitude: 3, latitude: 1.5 });
    expect(centres.get('triangle')?.longitude).toBeCloseTo(20 + 1 / 3, 10);
    expect(centres.has('line')).toBe(false);
  });
});
