import { describe, expect, test } from 'vitest';
import type { Scene } from '@/cartography';
import { enlargeScene } from '@/cartography/enlargement';
import { groundOfEnlarged, insetExtent, lambert93, PARIS, projectComposite } from '@/cartography/projection';
import { contoursOf, coverageArea, sceneOf } from '../../map/scene-fixture';

/** Squares of a fifth of a degree: one within the inner ring, one that goes beyond the ground, one far away. */
const AROUND_PARIS = contoursOf([
  ['75', 'Paris', 2.25, 48.78],
  ['78', 'Yvelines', 2.0, 48.75],
  ['31', 'Haute-Garonne', 1.2, 43.3],
]);

const ENLARGED = { enlargement: { caption: 'Paris' } } as const;

const at = (longitude: number, latitude: number) => ({ longitude, latitude });

function polygonsOf({ contours }: Scene, code: string) {
  const geometry = contours.features.find(({ properties }) => properties.code === code)?.geometry;
  if (geometry === undefined) throw new Error(`no ${code}`);
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

describe('a scene with an enlargement', () => {
  test('is itself without one', () => {
    const scene = sceneOf({ contours: AROUND_PARIS });
    expect(enlargeScene(scene)).toBe(scene);
  });

  test('gives a territory of the ground a second polygon, each point six times as far from the middle', () => {
    const scene = enlargeScene(sceneOf({ contours: AROUND_PARIS, ...ENLARGED }));
    const [ground, sea, ...others] = polygonsOf(scene, '75');
    expect(others).toEqual([]);
    expect(sea?.[0]).toHaveLength(ground?.[0]?.length ?? NaN);
    ground?.[0]?.forEach(([longitude = NaN, latitude = NaN], rank) => {
      const [x, y] = lambert93.forward([longitude, latitude]);
      const [seaLongitude = NaN, seaLatitude = NaN] = sea?.[0]?.[rank] ?? [];
      const [seaX, seaY] = projectComposite([seaLongitude, seaLatitude]);
      expect(seaX - PARIS.target[0]).toBeCloseTo(6 * (x - PARIS.centre[0]), 2);
      expect(seaY - PARIS.target[1]).toBeCloseTo(6 * (y - PARIS.centre[1]), 2);
    });
  });

  test('cuts a neighbour by the frame, and leaves alone what is far away', () => {
    const scene = enlargeScene(sceneOf({ contours: AROUND_PARIS, ...ENLARGED }));
    const { xMin, xMax, yMin, yMax } = insetExtent(PARIS);
    const [, sea] = polygonsOf(scene, '78');
    const drawn = sea?.[0]?.map(([x = NaN, y = NaN]) => projectComposite([x, y])) ?? [];
    expect(drawn.length).toBeGreaterThan(3);
    for (const [x, y] of drawn)
      expect(x > xMin - 1 && x < xMax + 1 && y > yMin - 1 && y < yMax + 1).toBe(true);
    expect(Math.min(...drawn.map(([x]) => x))).toBeCloseTo(xMin, 3);
    expect(scene.contours.features[2]).toBe(AROUND_PARIS.features[2]);
  });

  test('sets symbols, establishments and names of the ground a second time, and no other', () => {
    const symbols = [
      { code: '75', ...at(2.35, 48.85), value: 10, radiusPx: 20 },
      { code: '31', ...at(1.3, 43.4), value: 5, radiusPx: 14 },
    ];
    const offer = [
      { finessEt: '750000001', name: 'Un', ...at(2.4, 48.9), family: 'child-service', estimated: false },
    ] as const;
    const scene = enlargeScene(sceneOf({ contours: AROUND_PARIS, symbols, offer, ...ENLARGED }));
    expect(scene.symbols?.map(({ code, radiusPx }) => [code, radiusPx])).toEqual([
      ['75', 20],
      ['31', 14],
      ['75', 20],
    ]);
    const { longitude = NaN, latitude = NaN } = scene.offer?.[1] ?? {};
    const ground = groundOfEnlarged(projectComposite([longitude, latitude])) ?? [NaN, NaN];
    const [backLongitude, backLatitude] = lambert93.inverse(ground);
    expect(backLongitude).toBeCloseTo(2.4, 9);
    expect(backLatitude).toBeCloseTo(48.9, 9);
    expect(scene.labels).toEqual(sceneOf().labels);
  });

  test('draws the outline of a team again where it crosses the ground', () => {
    const team = {
      ...coverageArea('verified'),
      outline: {
        type: 'MultiLineString' as const,
        coordinates: [
          [
            [2.3, 48.8],
            [2.4, 48.9],
          ],
        ],
      },
    };
    const far = coverageArea('derived');
    const scene = enlargeScene(sceneOf({ contours: AROUND_PARIS, coverage: [team, far], ...ENLARGED }));
    expect(scene.coverage?.map(({ outline }) => outline.coordinates.length)).toEqual([
      2,
      far.outline.coordinates.length,
    ]);
  });

  test('sets dots again, each of the same size and for as many', () => {
    const dots = { radiusPx: 1.2, at: [at(2.35, 48.85), at(1.3, 43.4)] };
    const scene = enlargeScene(sceneOf({ contours: AROUND_PARIS, dots, ...ENLARGED }));
    expect([scene.dots?.radiusPx, scene.dots?.at.length]).toEqual([1.2, 3]);
  });

  test('draws the borders between neighbours again', () => {
    const line = [
      [2.3, 48.8],
      [2.4, 48.9],
    ];
    const border = { codes: ['75', '93'] as const, lines: [line], widthPx: 3, isSure: true };
    const scene = enlargeScene(sceneOf({ contours: AROUND_PARIS, borders: [border], ...ENLARGED }));
    expect(scene.borders?.map(({ lines, widthPx }) => [lines.length, widthPx])).toEqual([[2, 3]]);
  });

  test('draws the borders of the inner ring in place of those of régions, and at levels of communes those of départements', () => {
    const departements = enlargeScene(sceneOf({ contours: AROUND_PARIS, ...ENLARGED })).outlines;
    expect(departements?.features.map(({ properties }) => properties.code)).toEqual(['01', '76', 'paris-75']);
    const communes = enlargeScene(
      sceneOf({ level: 'commune', outlines: AROUND_PARIS, ...ENLARGED }),
    ).outlines;
    expect(communes?.features.map(({ geometry }) => geometry.coordinates.length)).toEqual([2, 2, 1]);
  });

  test('gives the very same parts again while nothing of them changes', () => {
    const scene = sceneOf({ contours: AROUND_PARIS, ...ENLARGED });
    const [before, after] = [enlargeScene(scene), enlargeScene({ ...scene, fill: [] })];
    expect(after.contours).toBe(before.contours);
    expect(after.studied).toBe(after.contours);
    expect(after.labels).toBe(before.labels);
  });
});
