import type { DepartementCode } from '@/domain/territory';

/** Where a record says it is, in WGS84 degrees, once its axes are understood. */
export type CoordinateReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'outside'; readonly raw: string }
  | {
      readonly kind: 'point';
      readonly longitude: number;
      readonly latitude: number;
      readonly swapped: boolean;
      readonly raw: string;
    };

interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

const METROPOLITAN: Box = { west: -5.3, east: 9.7, south: 41.2, north: 51.2 };
const OVERSEAS: Readonly<Record<string, Box>> = {
  '971': { west: -61.9, east: -60.9, south: 15.7, north: 16.6 },
  '972': { west: -61.3, east: -60.7, south: 14.3, north: 15 },
  '973': { west: -54.7, east: -51.5, south: 2, north: 6 },
  '974': { west: 55.1, east: 56, south: -21.5, north: -20.8 },
  '976': { west: 44.9, east: 45.4, south: -13.1, north: -12.5 },
};

/**
 * Says whether a point may be in a département: within the bounds of metropolitan France, or within those of the
 * overseas département. `NaN` is nowhere.
 */
export function isPlausiblePoint(
  departement: DepartementCode,
  [longitude, latitude]: readonly [longitude: number, latitude: number],
): boolean {
  const { west, east, south, north } = OVERSEAS[departement] ?? METROPOLITAN;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
