import type { MultiPolygon, Polygon } from 'geojson';
import type { OtherGeometry } from './geometry-layer';
import { readWkbArea } from './wkb';

const MAGIC = [0x47, 0x50];
const FLAGS_AT = 3;
const HEADER_BYTES = 8;
const EMPTY_FLAG = 0b1_0000;
const EXTENDED_FLAG = 0b10_0000;
const ENVELOPE_SHIFT = 1;
const ENVELOPE_MASK = 0b111;
/** Bytes of the envelope by its code: none, XY, XYZ, XYM, XYZM. */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64] as const;

/**
 * Reads the geometry of a GeoPackage row: a header, then well-known binary (OGC 12-128r18 §2.1.3).
 *
 * @returns the geometry, `null` when it is empty or an extension of the format, or what {@link readWkbArea} answers.
 * @throws RangeError when the bytes do not follow the format.
 */
export function readGeoPackageArea(blob: Uint8Array): Polygon | MultiPolygon | OtherGeometry | null {
  const flags = blob[FLAGS_AT];
  if (flags === undefined || MAGIC.some((byte, position) => blob[position] !== byte)) {
    throw new RangeError('A geometry does not start as a GeoPackage geometry does');
  }
  if ((flags & (EMPTY_FLAG | EXTENDED_FLAG)) !== 0) return null;
  const envelopeBytes = ENVELOPE_BYTES[(flags >> ENVELOPE_SHIFT) & ENVELOPE_MASK];
  if (envelopeBytes === undefined) throw new RangeError('A geometry has an envelope of an unknown kind');
  return readWkbArea(blob.subarray(HEADER_BYTES + envelopeBytes));
}
