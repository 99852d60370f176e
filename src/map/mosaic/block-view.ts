import { COMPOSITE_TILE_MATRIX } from '@/cartography/projection';
import type { MosaicBlock } from './build-mosaic';

/** Side of the square of the tile grid on screen at zoom 0, in CSS pixels. */
const GRID_PX = 512;

/** A matrix of four by four, column by column. */
export type Matrix4 = ArrayLike<number>;

/**
 * The matrix that takes a corner of a block, in metres from its origin, to the screen. Computed in double precision: what is
 * left to the graphics card is small enough for single precision at any zoom.
 *
 * @param world - takes the square of the tile grid, from 0 to 1 from its top left corner, to the screen.
 */
export function matrixOfBlock(world: Matrix4, { origin }: Pick<MosaicBlock, 'origin'>): Float32Array {
  const { origin: corner, extentMetres } = COMPOSITE_TILE_MATRIX;
  const [left, top] = [(origin[0] - corner[0]) / extentMetres, (corner[1] - origin[1]) / extentMetres];
  const matrix = new Float32Array(16);
  for (let row = 0; row < 4; row += 1) {
    const [x = 0, y = 0, z = 0, w = 0] = [0, 4, 8, 12].map((column) => world[column + row]);
    matrix[row] = x / extentMetres;
    matrix[4 + row] = -y / extentMetres;
    matrix[8 + row] = z;
    matrix[12 + row] = left * x + top * y + w;
  }
  return matrix;
}

/** Whether something of a block may be on screen. The map is seen from straight above, and may be turned. */
export function isBlockSeen(
  matrix: Matrix4,
  { xMin, yMin, xMax, yMax }: Omit<MosaicBlock, 'origin'>,
): boolean {
  const at = (rank: number) => matrix[rank] ?? Number.NaN;
  const across = [xMin, xMax].flatMap((x) =>
    [yMin, yMax].map((y) => (at(0) * x + at(4) * y + at(12)) / (at(3) * x + at(7) * y + at(15))),
  );
  const down = [xMin, xMax].flatMap((x) =>
    [yMin, yMax].map((y) => (at(1) * x + at(5) * y + at(13)) / (at(3) * x + at(7) * y + at(15))),
  );
  return [across, down].every((ends) => Math.min(...ends) <= 1 && Math.max(...ends) >= -1);
}

/** Where a block lies in the patterns laid over the ground: what MapLibre does with its own. */
export interface PatternPlace {
  /** CSS pixels from the origin of the block to the corner of the pattern before it, east then south. */
  readonly origin: readonly [x: number, y: number];
  readonly pixelsPerMetre: number;
}

/**
 * A pattern has its own size at a whole zoom and grows with the map up to the next.
 *
 * @param sizePx - after which patterns repeat, in CSS pixels.
 */
export function patternPlaceOf(
  { origin: [x, y] }: Pick<MosaicBlock, 'origin'>,
  zoom: number,
  sizePx: number,
): PatternPlace {
  const { origin: corner, extentMetres } = COMPOSITE_TILE_MATRIX;
  const pixelsPerMetre = (GRID_PX * 2 ** Math.max(0, Math.floor(zoom))) / extentMetres;
  const phase = (metres: number) => (metres * pixelsPerMetre) % sizePx;
  return { origin: [phase(x - corner[0]), phase(corner[1] - y)], pixelsPerMetre };
}
