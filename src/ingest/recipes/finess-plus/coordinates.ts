import type { DepartementCode } from '@/domain/territory';
import { type JsonObject, textAt } from '../../read';
import { type CoordinateReading, isPlausiblePoint } from '../finess/point';

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
  for (const reading of READINGS) {
    const longitude = degreesAt(coordinates, reading.longitude);
    const latitude = degreesAt(coordinates, reading.latitude);
    if (!isPlausiblePoint(departement, [longitude, latitude])) continue;
    return { kind: 'point', longitude, latitude, swapped: reading.swapped, raw: raw.join(' ') };
  }
  return { kind: 'outside', raw: raw.join(' ') };
}

function degreesAt(coordinates: JsonObject | null, field: string): number {
  const text = textAt(coordinates, field);
  return text === null ? Number.NaN : Number(text.replace(',', '.'));
}
