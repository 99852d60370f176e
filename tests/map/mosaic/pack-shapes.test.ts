import { describe, expect, test } from 'vitest';
import { takeAllSteps } from '@/lib';
import { packShapes } from '@/map/mosaic/pack-shapes';
import { contoursOf, SHAPES, squareRing } from './shapes-fixture';

describe('shapes packed in flat tables', () => {
  test('count positions by ring, rings by polygon and polygons by territory, without the position that closes a ring', () => {
    const { positions, ringEnds, polygonEnds, territoryEnds } = takeAllSteps(packShapes(SHAPES));
    expect([...ringEnds]).toEqual([4, 8, 12, 16]);
    expect([...polygonEnds]).toEqual([2, 3, 4]);
    expect([...territoryEnds]).toEqual([1, 3]);
    expect([...positions.subarray(0, 8)]).toEqual([0, 0, 10, 0, 10, 10, 0, 10]);
    expect([...positions.subarray(24)]).toEqual([30, 0, 33, 0, 33, 3, 30, 3]);
  });

  test('keep every position of a ring that a file left open', () => {
    const open = squareRing(0, 0, 1).slice(0, -1);
    const packed = takeAllSteps(packShapes(contoursOf({ open: { type: 'Polygon', coordinates: [open] } })));
    expect([...packed.ringEnds]).toEqual([4]);
  });

  test('hold a territory without any shape', () => {
    const packed = takeAllSteps(
      packShapes(
        contoursOf({
          void: { type: 'MultiPolygon', coordinates: [] },
          flat: { type: 'Polygon', coordinates: [[]] },
        }),
      ),
    );
    expect([...packed.territoryEnds]).toEqual([0, 1]);
    expect([...packed.ringEnds]).toEqual([0]);
  });
});
