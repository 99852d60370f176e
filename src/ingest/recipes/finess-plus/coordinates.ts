import type { DepartementCode } from '@/domain/territory';
import { type JsonObject, textAt } from '../../read';

/** Where a record says it is, once its axes are understood. */
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
 * The fields that may hold a longitude and a latitude, as usual first. Some records give the axes the other way
 * round, some put the degrees where the projected metres should be.
 */
const READINGS = [
  { longitude: 'coordonneeX', latitude: 'coordonneeY', swapped: false },
  { longitude: 'coordonneeY', latitude: 'coordonneeX', swapped: true },
  { longitude: 'directionLongitude', latitude: 'directionLatitude', swapped: true },
  { longitude: 'directionLatitude', latitude: 'directionLongitude', swapped: true },
] as const;

/**
 * Reads `coordonneesGeographique`, in WGS84 degrees. The boxes of metropolitan France and of each overseas
 * département do not meet when the axes are exchanged, so magnitudes decide which reading is right.
 */
export function readCoordinates(
  coordinates: JsonObject | null,
  departement: DepartementCode,
): CoordinateReading {
  const raw = [textAt(coordinates, 'coordonneeX'), textAt(coordinates, 'coordonneeY')];
  if (raw.every((text) => text === null)) return { kind: 'absent' };
  const box = OVERSEAS[departement] ?? METROPOLITAN;
  for (const reading of READINGS) {
    const longitude = degreesAt(coordinates, reading.longitude);
    const latitude = degreesAt(coordinates, reading.latitude);
    if (!isInside(box, longitude, latitude)) continue;
    return { kind: 'point', longitude, latitude, swapped: reading.swapped, raw: raw.join(' ') };
  }
  return { kind: 'outside', raw: raw.join(' ') };
}

function degreesAt(coordinates: JsonObject | null, field: string): number {
  const text = textAt(coordinates, field);
  return text === null ? Number.NaN : Number(text.replace(',', '.'));
}

function isInside(box: Box, longitude: number, latitude: number): boolean {
  return longitude >= box.west && longitude <= box.east && latitude >= box.south && latitude <= box.north;
}
