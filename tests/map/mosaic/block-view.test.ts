import { describe, expect, test } from 'vitest';
import { COMPOSITE_TILE_MATRIX } from '@/cartography/projection';
import { isBlockSeen, matrixOfBlock, patternPlaceOf } from '@/map/mosaic/block-view';

const { origin, extentMetres } = COMPOSITE_TILE_MATRIX;

/** Shows the whole square of the tile grid: 0 to 1 from the top left becomes −1 to 1 from the bottom left. */
const WHOLE = [2, 0, 0, 0, 0, -2, 0, 0, 0, 0, 1, 0, -1, 1, 0, 1];

function onScreen(matrix: Float32Array, x: number, y: number): readonly number[] {
  const at = (rank: number) => matrix[rank] ?? NaN;
  return [at(0) * x + at(4) * y + at(12), at(1) * x + at(5) * y + at(13)];
}

describe('a block on screen', () => {
  const quarter = { origin: [origin[0] + extentMetres / 4, origin[1] - extentMetres / 4] as const };

  test('has its origin and corners where the whole grid has them', () => {
    const matrix = matrixOfBlock(WHOLE, quarter);
    expect(onScreen(matrix, 0, 0)).toEqual([-0.5, 0.5]);
    // An eighth of the grid east and south.
    expect(onScreen(matrix, extentMetres / 8, -extentMetres / 8)).toEqual([-0.25, 0.25]);
  });

  test('is seen while some of its span is on screen', () => {
    const span = { xMin: -1000, yMin: -1000, xMax: 1000, yMax: 1000, triangles: NOTHING, edges: NOTHING };
    const seen = (world: readonly number[]) => isBlockSeen(matrixOfBlock(world, quarter), span);
    expect(seen(WHOLE)).toBe(true);
    // Moved two and a half screens to the left, then only so that its right side still shows.
    expect(seen(WHOLE.with(12, -3.5))).toBe(false);
    expect(seen(WHOLE.with(12, -1.5004))).toBe(true);
    expect(seen(WHOLE.with(12, -1.5006))).toBe(false);
  });

  test('keeps a metre at the nearest zoom, where single precision on the whole grid would lose it', () => {
    const zoomed = WHOLE.map((value) => value * 2000);
    const matrix = matrixOfBlock(zoomed, quarter);
    const [x0 = NaN] = onScreen(matrix, 1000, 0);
    const [x1 = NaN] = onScreen(matrix, 1001, 0);
    expect(x1 - x0).toBeCloseTo((2 * 2000) / extentMetres, 6);
  });
});

const NOTHING = { from: 0, count: 0 };

describe('the patterns over a block', () => {
  test('have their own size at a whole zoom and grow up to the next', () => {
    const block = { origin };
    // 512 pixels for the whole grid at zoom 0, twice as many at each zoom.
    expect(patternPlaceOf(block, 0, 16).pixelsPerMetre).toBe(512 / extentMetres);
    expect(patternPlaceOf(block, 3.9, 16).pixelsPerMetre).toBe((8 * 512) / extentMetres);
  });

  test('go on from one block to the next', () => {
    const metres = 131_072;
    const [west, east] = [origin[0] + 3 * metres, origin[0] + 4 * metres];
    const place = (x: number) => patternPlaceOf({ origin: [x, origin[1] - metres] }, 5.2, 16);
    const { pixelsPerMetre } = place(west);
    const end = (place(west).origin[0] + metres * pixelsPerMetre) % 16;
    expect(end).toBeCloseTo(place(east).origin[0], 9);
    expect(place(west).origin[1]).toBeCloseTo((metres * pixelsPerMetre) % 16, 9);
  });
});
