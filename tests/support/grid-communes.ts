import type { FeatureCollection, Polygon } from 'geojson';
import type { CommuneCode, CommuneTable, EpciCode } from '@/domain/territory';

const SIDE = 0.01;

/** A commune of the grid and the EPCI it is in. */
const GRID = [
  ['01001', '200000001', 0, 0],
  ['01002', '200000001', 1, 0],
  ['01003', '200000002', 0, 1],
  ['01004', '200000002', 1, 1],
] as const;

/** Where the south-western corner of the grid is. */
export const GRID_CORNER = [5, 46] as const;

/** Four square communes of Ain in a grid of two by two, those of a row in one EPCI; Paris, whose arrondissements are known. */
export function gridCommunes(): CommuneTable {
  const codes = [...GRID.map(([code]) => code), '75056'] as unknown as readonly CommuneCode[];
  const positions = new Map<string, number>(codes.map((code, position) => [code, position]));
  positions.set('75101', 4).set('75102', 4);
  return {
    codes,
    names: ['Ambléon', 'Bény', 'Ceyzériat', 'Druillat', 'Paris'],
    epciCodes: [...GRID.map(([, epci]) => epci as string as EpciCode), null],
    epciNames: new Map([
      ['200000001' as EpciCode, 'CC du Sud'],
      ['200000002' as EpciCode, 'CC du Nord'],
    ]),
    populations: Float64Array.from([100, 200, 300, 400, 2_100_000]),
    points: codes.map(() => null),
    provenance: { id: 'communes', source: 'COG', date: '2026', licence: null, status: 'official' },
    positionOf: (code) => positions.get(code),
  };
}

/** A square whose south-western corner is given in squares from that of the grid. */
export function gridSquare(
  column: number,
  row: number,
  corner: readonly [number, number] = GRID_CORNER,
): Polygon {
  const [west, south] = [corner[0] + column * SIDE, corner[1] + row * SIDE];
  const [east, north] = [west + SIDE, south + SIDE];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

/** The four communes as a file of INSEE codes. */
export function gridFile(): FeatureCollection<Polygon, Readonly<Record<string, string>>> {
  return {
    type: 'FeatureCollection',
    features: GRID.map(([code, epci, column, row]) => ({
      type: 'Feature',
      properties: { INSEE_COM: code, SIREN_EPCI: epci, INSEE_DEP: '01' },
      geometry: gridSquare(column, row),
    })),
  };
}
