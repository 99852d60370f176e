import { describe, expect, test } from 'vitest';
import {
  COMPOSITE_EXTENT,
  insetExtent,
  INSETS,
  lambert93,
  PARIS,
  projectComposite,
  seaPositionOf,
  shapeExtent,
} from '@/cartography/projection';
import { cameraOfExtent, centerWithinFrance, homePadding, metresPerPixel } from '@/map/camera';
import { chooseScaleBarLength } from '@/map/scale-bar-length';
import { squareAt } from './scene-fixture';

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };

describe('the camera', () => {
  test('shows a 512 km square in 512 pixels at zoom 3.03: the grid of 4 194.304 km has 512 pixels at zoom 0', () => {
    const extent = { xMin: 400000, yMin: 6400000, xMax: 912000, yMax: 6912000 };
    const { center, zoom } = cameraOfExtent(extent, { width: 512, height: 512 }, NONE);
    // log2(4 194 304 / 512 000)
    expect(zoom).toBeCloseTo(3.0342, 4);
    expect(projectComposite(center)[0]).toBeCloseTo(656000, 3);
    expect(projectComposite(center)[1]).toBeCloseTo(6656000, 3);
  });

  test('is bound by the shorter side and moves aside for the padding', () => {
    const extent = { xMin: 0, yMin: 6400000, xMax: 1000000, yMax: 6900000 };
    const padding = { top: 0, right: 0, bottom: 100, left: 0 };
    const { center, zoom } = cameraOfExtent(extent, { width: 2000, height: 600 }, padding);
    // 500 pixels for 500 km: 1 km a pixel, and the middle of the view 50 pixels below the middle of the extent.
    expect(zoom).toBeCloseTo(Math.log2(4194.304 / 512), 6);
    expect(projectComposite(center)[1]).toBeCloseTo(6650000 - 50000, 3);
  });

  test('stays finite in a view without room', () => {
    const { zoom } = cameraOfExtent(COMPOSITE_EXTENT, { width: 0, height: 0 }, NONE);
    expect(Number.isFinite(zoom)).toBe(true);
  });

  test('finds an overseas territory in its cartouche', () => {
    const { xMin, yMin, xMax, yMax } = shapeExtent(squareAt(55.4, -21.2));
    const reunion = INSETS.find(({ code }) => code === '974');
    if (reunion === undefined) throw new Error('no cartouche 974');
    const frame = insetExtent(reunion);
    expect([xMin > frame.xMin, yMin > frame.yMin, xMax < frame.xMax, yMax < frame.yMax]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    // A fifth of a degree of latitude is 22.1 km, drawn at twice the scale.
    expect((yMax - yMin) / 1000).toBeCloseTo(44.3, 0);
  });

  test('measures half as many metres a pixel in the cartouche of an island as over the hexagon', () => {
    const hexagon = metresPerPixel({ center: [3, 44], zoom: 3 });
    const island = metresPerPixel({ center: [55.53, -21.13], zoom: 3 });
    // 4 194 304 / (512 × 8)
    expect(hexagon).toBeCloseTo(1024, 0);
    expect(island / hexagon).toBeCloseTo(0.5, 3);
  });

  test('measures a sixth of the metres a pixel in the enlargement of Paris, where there is one', () => {
    const camera = { center: seaPositionOf(PARIS.centre), zoom: 3 };
    const ground = metresPerPixel({ center: lambert93.inverse(PARIS.centre), zoom: 3 });
    expect(metresPerPixel(camera, true) / ground).toBeCloseTo(1 / 6, 9);
    expect(metresPerPixel(camera) / ground).toBeCloseTo(1, 1);
  });

  test('brings back a centre lost at sea and leaves alone one over France', () => {
    expect(centerWithinFrance([2.3, 48.8])).toEqual([2.3, 48.8]);
    const [x, y] = projectComposite(centerWithinFrance([-20, 60]));
    expect(x).toBeCloseTo(COMPOSITE_EXTENT.xMin, 3);
    expect(y).toBeCloseTo(COMPOSITE_EXTENT.yMax, 3);
  });
});

describe('the scale bar', () => {
  test.each([
    { metresPerPixel: 1550, metres: 100000 },
    { metresPerPixel: 92, metres: 5000 },
    { metresPerPixel: 30, metres: 2000 },
    { metresPerPixel: 0.5, metres: 20 },
  ])('is $metres m long at $metresPerPixel m a pixel in 96 pixels', ({ metresPerPixel: scale, metres }) => {
    const bar = chooseScaleBarLength(scale, 96);
    expect(bar.metres).toBe(metres);
    expect(bar.widthPx).toBeCloseTo(metres / scale, 9);
    expect(bar.widthPx).toBeLessThanOrEqual(96);
  });
});

describe('the room around what a map opens on', () => {
  test('leaves a narrow screen its buttons over the top, whatever its height', () => {
    const view = { width: 683, height: 234 };
    const { zoom, center } = cameraOfExtent(COMPOSITE_EXTENT, view, homePadding(COMPOSITE_EXTENT, view));
    const metres = 4194304 / (512 * 2 ** zoom);
    const north = projectComposite(center)[1] + (view.height / 2) * metres;
    // The first pixel under the buttons, 48 pixels from the top, is the north of France.
    expect(north - 48 * metres).toBeCloseTo(COMPOSITE_EXTENT.yMax, 0);
  });

  test('is that of neighbours around a part of the country, and the same however wide the screen is', () => {
    const part = { ...COMPOSITE_EXTENT, xMin: 0 };
    expect(homePadding(part, { width: 320, height: 500 })).toEqual(
      homePadding(part, { width: 1366, height: 500 }),
    );
  });
});
