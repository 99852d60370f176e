import type { CommuneCode, CommunePoint, CommuneTable } from '@/domain/territory';

/** Most are located; Ajaccio is placed by its EPCI, Ouessant has no point. */
const COMMUNES: readonly (readonly [code: string, name: string, point: CommunePoint | null])[] = [
  ['01053', 'Bourg-en-Bresse', { longitude: 5.23, latitude: 46.2, quality: 'located' }],
  ['2A004', 'Ajaccio', { longitude: 8.74, latitude: 41.92, quality: 'epci-point' }],
  ['29155', 'Ouessant', null],
  ['31555', 'Toulouse', { longitude: 1.44, latitude: 43.6, quality: 'located' }],
  ['97411', 'Saint-Denis', { longitude: 55.45, latitude: -20.88, quality: 'located' }],
];

/** A directory of five communes. */
export function smallCommuneTable(): CommuneTable {
  const codes = COMMUNES.map(([code]) => code as CommuneCode);
  const positions = new Map(codes.map((code, position) => [code as string, position]));
  return {
    codes,
    names: COMMUNES.map(([, name]) => name),
    epciCodes: codes.map(() => null),
    epciNames: new Map(),
    populations: Float64Array.from(codes, () => 1000),
    points: COMMUNES.map(([, , point]) => point),
    provenance: { id: 'communes', source: 'COG', date: '2026', licence: null, status: 'official' },
    positionOf: (code) => positions.get(code),
  };
}
