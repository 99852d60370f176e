import type { FeatureCollection, Position } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import type { ContourMesh, MeshShape } from '@/domain/territory';
import { buildMesh } from '@/ingest/recipes/fine-contours/build-mesh';
import { simplifyMesh } from '@/ingest/recipes/fine-contours/simplify-mesh';
import { gridSquare } from '../support/grid-communes';

const GRID = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

function squares() {
  return GRID.map(([column, row]) => ({
    code: `${String(column)}${String(row)}`,
    area: [gridSquare(column, row).coordinates],
  }));
}

function ringsOf({ lines }: ContourMesh, { polygons }: MeshShape): readonly (readonly Position[])[][] {
  return polygons.map((rings) =>
    rings.map((ring) => {
      const path = ring.flatMap((rank) => {
        const line = rank < 0 ? [...(lines[~rank] ?? [])].reverse() : [...(lines[rank] ?? [])];
        return line.slice(0, -1);
      });
      return [...path, path[0] ?? []];
    }),
  );
}

/** The area of a closed ring, twice. */
function doubledArea(ring: readonly Position[]): number {
  return Math.abs(
    ring.slice(1).reduce((sum, [x = 0, y = 0], rank) => {
      const [fromX = 0, fromY = 0] = ring[rank] ?? [];
      return sum + fromX * y - x * fromY;
    }, 0),
  );
}

describe('lines shared by neighbours', () => {
  it('cut a grid of four squares where its borders meet', () => {
    const { lines, shapes } = buildMesh(squares());
    // Four borders between squares, and the outline of the grid cut where each of them ends: 4 + 4.
    expect(lines).toHaveLength(8);
    const uses = new Map<number, number>();
    for (const rank of shapes.flatMap(({ polygons }) => polygons.flat(2))) {
      const line = rank < 0 ? ~rank : rank;
      uses.set(line, (uses.get(line) ?? 0) + 1);
    }
    expect([...uses.values()].sort()).toEqual([1, 1, 1, 1, 2, 2, 2, 2]);
  });

  it('draw each territory as it was', () => {
    const mesh = buildMesh(squares());
    for (const shape of mesh.shapes) {
      const [[ring = []] = []] = ringsOf(mesh, shape);
      expect(ring).toHaveLength(5);
      expect(doubledArea(ring)).toBeCloseTo(2 * 0.01 ** 2, 12);
    }
  });

  it('are as many as another library finds', () => {
    const shapes = squares();
    const all: FeatureCollection = {
      type: 'FeatureCollection',
      features: shapes.map(({ area }) => ({
        type: 'Feature',
        properties: {},
        geometry: { type: 'MultiPolygon', coordinates: area },
      })),
    };
    const peer = topology({ all });
    expect(buildMesh(shapes).lines).toHaveLength(peer.arcs.length);
  });

  it('are one closed line around an enclave, for it and for what surrounds it', () => {
    const inner = gridSquare(1, 1).coordinates[0] ?? [];
    const outer = [
      [4.99, 45.99],
      [5.03, 45.99],
      [5.03, 46.03],
      [4.99, 46.03],
      [4.99, 45.99],
    ];
    const { lines, shapes } = buildMesh([
      { code: 'around', area: [[outer, [...inner].reverse()]] },
      { code: 'enclave', area: [[inner]] },
    ]);
    expect(lines).toHaveLength(2);
    const [around, enclave] = shapes;
    expect(around?.polygons[0]?.[1]).toEqual([~(enclave?.polygons[0]?.[0]?.[0] ?? 0)]);
  });

  it('meet although neighbours are written to different decimals', () => {
    const [west, east] = [gridSquare(0, 0), gridSquare(1, 0)];
    const shaken = east.coordinates.map((ring) => ring.map(([x = 0, y = 0]) => [x + 3e-6, y - 2e-6]));
    const { lines } = buildMesh([
      { code: 'west', area: [west.coordinates] },
      { code: 'east', area: [shaken] },
    ]);
    expect(lines).toHaveLength(3);
  });

  it('leave out a territory smaller than the grid', () => {
    const speck = [
      [5, 46],
      [5.000001, 46],
      [5.000001, 46.000001],
      [5, 46],
    ];
    expect(buildMesh([{ code: 'speck', area: [[speck]] }]).shapes).toEqual([]);
  });
});

describe('simplification', () => {
  /** Two squares whose common border goes in and out by about 33 m at every step of a kilometre. */
  function jagged() {
    const border = Array.from({ length: 11 }, (_, step): Position => [
      5.1 + (step % 2 === 0 ? 0 : 0.0004),
      46 + step * 0.01,
    ]);
    const west = [[5, 46], ...border, [5, 46.1], [5, 46]];
    const east = [[5.2, 46], [5.2, 46.1], ...border.toReversed(), [5.2, 46]];
    return buildMesh([
      { code: 'west', area: [[west]] },
      { code: 'east', area: [[east]] },
    ]);
  }

  it('leaves alone what is light enough', () => {
    const mesh = jagged();
    expect(simplifyMesh(mesh, 1000)).toEqual({ mesh, toleranceMetres: 0 });
  });

  it('takes the least round tolerance, and draws the common border once for both', () => {
    // 0.0004° of longitude at 46° north is 111 320 × 0.0004 × cos 46° = 30.9 m: 20 m keeps it, 50 m does not.
    const { mesh, toleranceMetres } = simplifyMesh(jagged(), 10);
    expect(toleranceMetres).toBe(50);
    const [border] = mesh.lines.filter((line) => line.every(([x = 0]) => x > 5.05 && x < 5.15));
    expect(border).toEqual([
      [5.1, 46],
      [5.1, 46.1],
    ]);
  });

  it('never takes the surface of a territory', () => {
    const { mesh } = simplifyMesh(buildMesh(squares()), 1);
    for (const shape of mesh.shapes) {
      const [[ring = []] = []] = ringsOf(mesh, shape);
      expect(doubledArea(ring)).toBeGreaterThan(0);
    }
  });
});
