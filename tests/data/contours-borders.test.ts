import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { dissolveOutline } from '@/cartography';
import { decodeContoursPack } from '@/ingest/packs';
import { buildContoursPack } from '../../scripts/data/geography/build-contours-pack';
import { readDepartementShapes } from '../../scripts/data/sources/natural-earth';
import { readTerritoryDirectory } from '../../scripts/data/sources/territory-directory';

type Shape = Polygon | MultiPolygon;

const directory = readTerritoryDirectory();
const source = readDepartementShapes();
// Through JSON, as the application reads it.
const pack: unknown = JSON.parse(JSON.stringify(buildContoursPack(directory, source)));
const { departement, region } = decodeContoursPack(pack).byLevel;

/** Polygons and holes of the régions that are more than one polygon: the mainland, and what the source really has. */
const PARTS: Readonly<Record<string, readonly [polygons: number, holes: number]>> = {
  // Grande-Terre, Basse-Terre, Marie-Galante, La Désirade, Les Saintes and islets.
  Guadeloupe: [12, 0],
  Mayotte: [2, 0],
  // Chausey.
  Normandie: [2, 0],
  // Noirmoutier, Yeu.
  'Pays de la Loire': [3, 0],
  // Ouessant, Belle-Île.
  Bretagne: [3, 0],
  // Ré, Oléron; two enclaves of the Hautes-Pyrénées in the Pyrénées-Atlantiques.
  'Nouvelle-Aquitaine': [3, 2],
  // These two enclaves; Llívia, which is Spanish.
  Occitanie: [3, 1],
  // The enclave of Valréas.
  'Auvergne-Rhône-Alpes': [1, 1],
  // Lérins, Porquerolles, Île du Levant; the enclave of Valréas.
  "Provence-Alpes-Côte d'Azur": [5, 0],
  // Two islands of the strait of Bonifacio, the spit of the Biguglia lagoon.
  Corse: [4, 0],
};

function polygonsOf(shape: Shape): Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

function ringsOf(features: readonly Feature<Shape>[]): Position[][] {
  return features.flatMap(({ geometry }) => polygonsOf(geometry).flat());
}

function segmentsOf(line: readonly Position[]): string[] {
  return line.slice(1).map((end, rank) => [line[rank]?.join(' ') ?? '', end.join(' ')].sort().join('/'));
}

/** How many rings pass through each segment. */
function usesOf(features: readonly Feature<Shape>[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const segment of ringsOf(features).flatMap(segmentsOf))
    uses.set(segment, (uses.get(segment) ?? 0) + 1);
  return uses;
}

/** What is left of the borders when those that two territories share cancel. */
function outerSegmentsOf(features: readonly Feature<Shape>[]): string[] {
  return [...usesOf(features)].flatMap(([segment, uses]) => (uses === 1 ? [segment] : [])).sort();
}

/** On a plane stretched as at the southernmost vertex: whatever the first vertex of the ring, the same area. */
function areaKm2(ring: readonly Position[]): number {
  const [x0 = NaN, y0 = NaN] = ring[0] ?? [];
  const twice = ring.slice(1).reduce((sum, [x = NaN, y = NaN], rank) => {
    const [fromX = NaN, fromY = NaN] = ring[rank] ?? [];
    return sum + (fromX - x0) * (y - y0) - (x - x0) * (fromY - y0);
  }, 0);
  return (Math.abs(twice) / 2) * 111.32 ** 2 * Math.cos((southOf(ring) * Math.PI) / 180);
}

function southOf(ring: readonly Position[]): number {
  return Math.min(...ring.map(([, y = NaN]) => y));
}

function perimeterKm(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = NaN, y = NaN], rank) => {
    const [fromX = NaN, fromY = NaN] = ring[rank] ?? [];
    return sum + 111.32 * Math.hypot((x - fromX) * Math.cos((y * Math.PI) / 180), y - fromY);
  }, 0);
}

function membersOf(regionCode: string): typeof departement.features {
  const codes = new Set<string>(
    directory.departements.filter((each) => each.regionCode === regionCode).map(({ code }) => code),
  );
  return departement.features.filter(({ properties }) => codes.has(properties.code));
}

describe('the borders of the départements', () => {
  it('belong to two of them, or to one by the sea and abroad', () => {
    const uses = [...usesOf(departement.features).values()];
    expect(new Set(uses)).toEqual(new Set([1, 2]));
    expect(uses.filter((count) => count === 2).length).toBeGreaterThan(9000);
  });

  it('meet nowhere else than at a vertex', () => {
    const segments = [...usesOf(departement.features).keys()]
      .map((key) => key.split(/[ /]/).map(Number))
      .sort((left, right) => westOf(left) - westOf(right));
    const crossing = segments.flatMap((segment, rank) => {
      const east = Math.max(segment[0] ?? NaN, segment[2] ?? NaN);
      const crossed: string[] = [];
      for (let next = rank + 1; next < segments.length; next += 1) {
        const other = segments[next] ?? [];
        if (westOf(other) > east) break;
        if (cross(segment, other)) crossed.push(`${segment.join(' ')} × ${other.join(' ')}`);
      }
      return crossed;
    });
    expect(crossing).toEqual([]);
  });

  it('are where the source has them, islands included', () => {
    // Half the diagonal of a step of the grid in Guadeloupe, where it is largest.
    const furthestKm = 0.08;
    for (const { geometry, properties } of departement.features) {
      const shape = source.get(properties.code);
      const before = shape === undefined ? [] : polygonsOf(shape);
      const after = polygonsOf(geometry);
      expect(after.map((rings) => rings.length)).toEqual(before.map((rings) => rings.length));
      before.flat().forEach((ring, rank) => {
        const moved = Math.abs(areaKm2(after.flat()[rank] ?? []) - areaKm2(ring));
        expect(moved).toBeLessThan(furthestKm * perimeterKm(ring));
      });
    }
  });
});

describe('the régions', () => {
  it.each(region.features.map((each) => [each.properties.name, each] as const))(
    '%s has the outer border of its départements and no other',
    (name, feature) => {
      const members = membersOf(feature.properties.code);
      const polygons = polygonsOf(feature.geometry);
      const holes = polygons.flatMap((rings) => rings.slice(1));
      expect([polygons.length, holes.length]).toEqual(PARTS[name] ?? [1, 0]);
      const outer = outerSegmentsOf(members);
      expect(outerSegmentsOf([feature])).toEqual(outer);
      const outline = dissolveOutline({ type: 'FeatureCollection', features: members });
      expect(outline.coordinates.flatMap(segmentsOf).sort()).toEqual(outer);
      expect(outline.coordinates).toHaveLength(polygons.length + holes.length);
    },
  );

  it('leave no sliver between them: France is its mainland, its islands and Llívia', () => {
    const outline = dissolveOutline(departement).coordinates;
    // The mainland; Corse and 13 islands; Guadeloupe 12, Mayotte 2, three other overseas; Llívia.
    expect(outline).toHaveLength(33);
    const small = outline.filter((line) => areaKm2(line) < 1);
    const islands = [...source.values()].flatMap((shape) =>
      polygonsOf(shape).filter(([outer]) => areaKm2(outer ?? []) < 1),
    );
    expect(small).toHaveLength(islands.length);
  });
});

function westOf([x1 = NaN, , x2 = NaN]: readonly number[]): number {
  return Math.min(x1, x2);
}

/** Whether two segments, both given as x1 y1 x2 y2, cross at a point that is an end of neither. */
function cross(left: readonly number[], right: readonly number[]): boolean {
  return areApart(left, right) && areApart(right, left);
}

function areApart(
  [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN]: readonly number[],
  other: readonly number[],
): boolean {
  const sideOf = (x = NaN, y = NaN) => (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1);
  const rounding = 1e-12;
  const [start, end] = [sideOf(other[0], other[1]), sideOf(other[2], other[3])];
  return Math.min(start, end) < -rounding && Math.max(start, end) > rounding;
}
