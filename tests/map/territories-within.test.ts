import { describe, expect, it } from 'vitest';
import { insetExtent, INSETS, unprojectComposite } from '@/cartography/projection';
import { cameraOfExtent, extentBetween } from '@/map/camera';
import { territoriesWithin } from '@/map/territories-within';
import { contoursOf, squareAt } from '../cartography/builders';

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const VIEW = { width: 500, height: 400 };

/** A fifth of a degree wide around a point of the plane; the last is drawn in a cartouche. */
const [west, east] = [unprojectComposite([600_000, 6_600_000]), unprojectComposite([800_000, 6_600_000])];
const CONTOURS = contoursOf({
  west: squareAt(west[0] - 0.1, west[1] - 0.1, 0.2),
  east: squareAt(east[0] - 0.1, east[1] - 0.1, 0.2),
  '974': squareAt(55.5, -21.2, 0.2),
});

describe('the territories of a rectangle', () => {
  it('are those whose middle is in it, even where their shape goes out of it', () => {
    const around = (x: number, halfSide: number) => ({
      xMin: x - halfSide,
      xMax: x + halfSide,
      yMin: 6_600_000 - halfSide,
      yMax: 6_600_000 + halfSide,
    });
    expect(territoriesWithin(CONTOURS, around(600_000, 7_000))).toEqual(['west']);
    expect(territoriesWithin(CONTOURS, around(700_000, 92_000))).toEqual([]);
    expect(territoriesWithin(CONTOURS, around(700_000, 108_000))).toEqual(['west', 'east']);
  });

  it('are found in a cartouche where it is drawn', () => {
    const reunion = INSETS.find(({ code }) => code === '974');
    if (reunion === undefined) throw new Error('no cartouche');
    expect(territoriesWithin(CONTOURS, insetExtent(reunion))).toEqual(['974']);
  });
});

describe('a rectangle drawn on the screen', () => {
  const extent = { xMin: 500_000, yMin: 6_400_000, xMax: 1_000_000, yMax: 6_800_000 };
  // 500 km in 500 pixels: a kilometre a pixel.
  const camera = cameraOfExtent(extent, VIEW, NONE);

  it('is that of the plane under it, whichever corner it was begun at', () => {
    const corners = [
      { x: 100, y: 50 },
      { x: 300, y: 150 },
    ] as const;
    const expected = { xMin: 600_000, xMax: 800_000, yMin: 6_650_000, yMax: 6_750_000 };
    for (const drawn of [corners, [corners[1], corners[0]] as const]) {
      const found = extentBetween(camera, VIEW, drawn);
      for (const side of ['xMin', 'xMax', 'yMin', 'yMax'] as const)
        expect(found[side]).toBeCloseTo(expected[side], 3);
    }
  });
});
