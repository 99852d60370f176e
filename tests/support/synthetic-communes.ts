import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { type CommuneTable, type ContourCollection, departementOfCommune } from '@/domain/territory';

/** Sides a border between two cells is made of. */
const SIDES = 5;
/** How far vertices stray from a regular grid, in cells. */
const STRAY = 0.25;

/** A file of commune contours: one cell a commune. */
export type SyntheticCommunes = FeatureCollection<
  Polygon,
  { readonly INSEE_COM: string; readonly NOM: string }
>;

/**
 * Draws every commune of a directory as a cell of an uneven grid that fills its département: as many shapes and positions as
 * a real file of the whole country, with shared borders, and the same at each run. Cells are not where the communes are; those of an EPCI follow one another.
 */
export function drawCommunes(communes: CommuneTable, departements: ContourCollection): SyntheticCommunes {
  const byDepartement = new Map<string, number[]>();
  communes.codes.forEach((code, rank) => {
    const departement = departementOfCommune(code);
    const known = byDepartement.get(departement);
    if (known === undefined) byDepartement.set(departement, [rank]);
    else known.push(rank);
  });
  const epciOf = (rank: number) => communes.epciCodes[rank] ?? '';
  const features = departements.features.flatMap(({ properties, geometry }) => {
    const ranks = (byDepartement.get(properties.code) ?? []).sort((left, right) =>
      epciOf(left).localeCompare(epciOf(right)),
    );
    const grid = gridOf(largestPolygon(geometry), ranks.length);
    return ranks.map((rank, place): Feature<Polygon, { INSEE_COM: string; NOM: string }> => {
      const [column = 0, row = 0] = grid.cells[place] ?? [];
      return {
        type: 'Feature',
        properties: { INSEE_COM: communes.codes[rank] ?? '', NOM: communes.names[rank] ?? '' },
        geometry: { type: 'Polygon', coordinates: [ringOf(column, row, grid)] },
      };
    });
  });
  return { type: 'FeatureCollection', features };
}

interface Grid {
  readonly west: number;
  readonly south: number;
  readonly side: number;
  readonly cells: readonly (readonly [column: number, row: number])[];
}

function largestPolygon(geometry: Polygon | MultiPolygon): readonly Position[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const outlines = polygons.map(([outline = []]) => outline);
  return outlines.reduce((best, outline) => (outline.length > best.length ? outline : best), []);
}

/** The largest cells of which enough have their middle inside an outline. */
function gridOf(outline: readonly Position[], count: number): Grid {
  const [xs, ys] = [outline.map(([x = 0]) => x), outline.map(([, y = 0]) => y)];
  const [west, south] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - west, Math.max(...ys) - south];
  for (let side = Math.sqrt(areaOf(outline) / Math.max(1, count)); ; side *= 0.98) {
    const cells: [number, number][] = [];
    const columns = Math.ceil(width / side);
    for (let rank = 0; rank < columns * Math.ceil(height / side); rank += 1) {
      const [column, row] = [rank % columns, Math.floor(rank / columns)];
      if (isInside(outline, west + (column + 0.5) * side, south + (row + 0.5) * side))
        cells.push([column, row]);
    }
    if (cells.length >= count) return { west, south, side, cells };
  }
}

function areaOf(outline: readonly Position[]): number {
  return Math.abs(
    outline.reduce((sum, [x1 = 0, y1 = 0], rank) => {
      const [x2 = 0, y2 = 0] = outline[(rank + 1) % outline.length] ?? [];
      return sum + (x1 * y2 - x2 * y1) / 2;
    }, 0),
  );
}

function isInside(outline: readonly Position[], x: number, y: number): boolean {
  let inside = false;
  outline.forEach(([x1 = 0, y1 = 0], rank) => {
    const [x2 = 0, y2 = 0] = outline[(rank + 1) % outline.length] ?? [];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  });
  return inside;
}

function ringOf(column: number, row: number, grid: Grid): Position[] {
  const [left, bottom] = [column * SIDES, row * SIDES];
  const steps = Array.from({ length: SIDES }, (_, step) => step);
  const path = [
    ...steps.map((step) => [left + step, bottom] as const),
    ...steps.map((step) => [left + SIDES, bottom + step] as const),
    ...steps.map((step) => [left + SIDES - step, bottom + SIDES] as const),
    ...steps.map((step) => [left, bottom + SIDES - step] as const),
    [left, bottom] as const,
  ];
  return path.map(([x, y]) => vertexAt(x, y, grid));
}

function vertexAt(x: number, y: number, { west, south, side }: Grid): Position {
  const step = side / SIDES;
  return [west + (x + STRAY * unevenness(x, y)) * step, south + (y + STRAY * unevenness(y + 7919, x)) * step];
}

/** A number between −1 and 1 that two whole numbers always give. */
function unevenness(x: number, y: number): number {
  const mixed = Math.imul(x * 374_761_393 + y * 668_265_263, 1_274_126_177);
  return ((mixed ^ (mixed >>> 13)) & 0xffff) / 0x8000 - 1;
}
