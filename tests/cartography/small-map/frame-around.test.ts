import { describe, expect, it } from 'vitest';
import { contoursNear, frameAround } from '@/cartography/small-map';
import { insetExtent, INSETS, lambert93, shapeExtent } from '@/cartography/projection';
import type { ContourCollection } from '@/domain/territory';

/** The positions of a rectangle of Lambert-93, in kilometres. */
function rectangle(...[west, south, east, north]: readonly [number, number, number, number]) {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as const;
  const ring = corners.map(([x, y]) => [...lambert93.inverse([x * 1000, y * 1000])]);
  return { type: 'Polygon' as const, coordinates: [ring] };
}

function extentOfCartouche(code: string) {
  const inset = INSETS.find((candidate) => candidate.code === code);
  if (inset === undefined) throw new Error(`No cartouche of ${code}`);
  return insetExtent(inset);
}

const kilometres = (extent: object) =>
  Object.fromEntries(
    Object.entries(extent).map(([side, metres]) => [side, Math.round(Number(metres) / 1000)]),
  );

describe('the frame around a territory', () => {
  it('is twice as wide as a wide territory, which is in the middle', () => {
    /* 200 km by 50 km around (700, 6 600): 400 km by 320 km at 5 for 4. */
    expect(kilometres(frameAround(rectangle(600, 6575, 800, 6625), 5 / 4))).toEqual({
      xMin: 500,
      xMax: 900,
      yMin: 6440,
      yMax: 6760,
    });
  });

  it('is twice as high as a tall one', () => {
    /* 20 km by 160 km: 320 km high, 400 km wide. */
    expect(kilometres(frameAround(rectangle(690, 6520, 710, 6680), 5 / 4))).toEqual({
      xMin: 500,
      xMax: 900,
      yMin: 6440,
      yMax: 6760,
    });
  });

  it('shows sixty kilometres around a commune, however small', () => {
    expect(kilometres(frameAround(rectangle(699, 6599, 701, 6601), 5 / 4))).toEqual({
      xMin: 670,
      xMax: 730,
      yMin: 6576,
      yMax: 6624,
    });
  });

  it('stays in the cartouche of an overseas territory, whole in it', () => {
    const room = extentOfCartouche('974');
    const island = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [55.22, -21.38],
          [55.83, -21.38],
          [55.83, -20.88],
          [55.22, -20.88],
          [55.22, -21.38],
        ],
      ],
    };
    const frame = frameAround(island, 5 / 4);
    const own = shapeExtent(island);
    expect(frame.xMin).toBeGreaterThanOrEqual(room.xMin);
    expect(frame.xMax).toBeLessThanOrEqual(room.xMax);
    expect(frame.yMin).toBeGreaterThanOrEqual(room.yMin);
    expect(frame.yMax).toBeLessThanOrEqual(room.yMax);
    expect(frame.xMin).toBeLessThanOrEqual(own.xMin);
    expect(frame.yMax).toBeGreaterThanOrEqual(own.yMax);
  });
});

describe('contours near a frame', () => {
  const frame = { xMin: 600_000, xMax: 800_000, yMin: 6_500_000, yMax: 6_660_000 };
  const near = (shapes: Readonly<Record<string, ReturnType<typeof rectangle>>>) =>
    contoursNear(
      {
        type: 'FeatureCollection',
        features: Object.entries(shapes).map(([code, geometry]) => ({
          type: 'Feature' as const,
          properties: { code, name: code },
          geometry,
        })),
      } as unknown as ContourCollection,
      frame,
    ).features.map(({ properties }) => properties.code as string);

  it('are those inside it, across its side, and around it; not those far from it', () => {
    expect(
      near({
        inside: rectangle(690, 6590, 700, 6600),
        across: rectangle(790, 6590, 900, 6600),
        around: rectangle(500, 6400, 900, 6800),
        far: rectangle(1000, 6590, 1010, 6600),
        north: rectangle(690, 6900, 700, 6910),
      }),
    ).toEqual(['inside', 'across', 'around']);
  });
});
