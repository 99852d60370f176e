import { describe, expect, it } from 'vitest';
import { drawGroups } from '@/cartography/mesh';
import type { MeshShape } from '@/domain/territory';
import { buildMesh } from '@/ingest/recipes/fine-contours/build-mesh';
import { gridSquare } from '../support/grid-communes';

const CELLS = [
  [0, 0],
  [1, 0],
  [2, 0],
  [0, 1],
  [1, 1],
  [2, 1],
  [0, 2],
  [1, 2],
  [2, 2],
] as const;

/** Nine squares in a grid of three by three. */
const MESH = buildMesh(
  CELLS.map(([column, row]) => ({
    code: `${String(column)}-${String(row)}`,
    area: [gridSquare(column, row).coordinates],
  })),
);

function shapesOf(isMember: (column: number, row: number) => boolean): readonly MeshShape[] {
  return MESH.shapes.filter((_, rank) => {
    const [column, row] = CELLS[rank] ?? [NaN, NaN];
    return isMember(column, row);
  });
}

function draw(members: readonly MeshShape[]) {
  return drawGroups(MESH.lines, [{ code: 'A', name: 'Ensemble', members }]).features[0];
}

describe('territories put together from shapes', () => {
  it('are the shape itself when there is one', () => {
    const drawn = draw(shapesOf((column, row) => column === 0 && row === 0));
    expect(drawn?.properties).toEqual({ code: 'A', name: 'Ensemble' });
    expect(drawn?.geometry.type).toBe('Polygon');
    expect(drawn?.geometry.coordinates[0]).toHaveLength(5);
  });

  it('lose the borders inside', () => {
    const drawn = draw(shapesOf((_, row) => row === 0));
    expect(drawn?.geometry.type).toBe('Polygon');
    const [ring = []] = drawn?.geometry.coordinates ?? [];
    // A rectangle of three squares: 8 corners of squares on its outline, the first again at the end.
    expect(ring).toHaveLength(9);
  });

  it('keep a hole where a member is wanting', () => {
    const drawn = draw(shapesOf((column, row) => column !== 1 || row !== 1));
    expect(drawn?.geometry.type).toBe('Polygon');
    expect(drawn?.geometry.coordinates).toHaveLength(2);
    expect(drawn?.geometry.coordinates.map((ring) => ring.length)).toEqual([13, 5]);
  });

  it('are several polygons when they lie apart', () => {
    const drawn = draw(shapesOf((column) => column !== 1));
    expect(drawn?.geometry.type).toBe('MultiPolygon');
    expect(drawn?.geometry.coordinates).toHaveLength(2);
  });

  it('are drawn the same again: nothing of the mesh was changed', () => {
    const before = structuredClone(MESH);
    const first = draw(MESH.shapes);
    expect(draw(MESH.shapes)).toEqual(first);
    expect(MESH).toEqual(before);
  });

  it('are left out when nothing of them is drawn', () => {
    expect(drawGroups(MESH.lines, [{ code: 'A', name: 'Rien', members: [] }]).features).toEqual([]);
  });
});
