import { openArchive, type OpenArchive } from '../archive/open-archive';
import { unpackHead } from '../archive/zip-entries';
import type { ReadOptions } from '../byte-reader';
import type { SourceFile } from '../source-file';

/** A geometry format; `json` is GeoJSON or TopoJSON, `archive` a zip that holds files of the others. */
export type GeometryFormat =
  'json' | 'shapefile' | 'geopackage' | 'flatgeobuf' | 'kml' | 'geoparquet' | 'archive';

/** Bytes of the largest archive that is unpacked to look at its directory, and of all that is read of one. */
export const ARCHIVE_LIMIT_BYTES = 500_000_000;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const SQLITE = [...'SQLite format 3\0'].map((character) => character.charCodeAt(0));
const FLATGEOBUF = [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62];
const PARQUET = [0x50, 0x41, 0x52, 0x31];
const SHAPES = [0x00, 0x00, 0x27, 0x0a];
const KML_ROOT = /<(?:\w+:)?kml[\s>]/i;
const JSON_ROOT = /"type"\s*:\s*"(?:FeatureCollection|Topology)"/;
const ROOT_WITHIN_BYTES = 4096;
const TEXT = new TextDecoder('windows-1252');

const SURE_NAME = /\.(?:shp|kml|geojson|topojson|gpkg|fgb|(?:geo)?parquet)$/i;
const JSON_NAME = /\.json$/i;

/**
 * Recognises a geometry format other than JSON by the first bytes of a file; of a zip archive, by what it holds.
 *
 * @returns the format, `shapes-alone` for a `.shp` without its table, or `null`.
 */
export async function geometryFormatOf(
  file: SourceFile,
  head: Uint8Array,
  options: ReadOptions,
): Promise<Exclude<GeometryFormat, 'json'> | 'shapes-alone' | null> {
  const opens = (magic: readonly number[]) => magic.every((byte, position) => head[position] === byte);
  if (opens(SQLITE)) return 'geopackage';
  if (opens(FLATGEOBUF)) return 'flatgeobuf';
  if (opens(PARQUET)) return 'geoparquet';
  if (opens(SHAPES)) return file.companions === undefined ? 'shapes-alone' : 'shapefile';
  if (opens(ZIP)) {
    const archive = await openArchive(file, ARCHIVE_LIMIT_BYTES, options);
    return archive.ok && (await holdsGeometry(archive.value)) ? 'archive' : null;
  }
  return KML_ROOT.test(TEXT.decode(head.subarray(0, ROOT_WITHIN_BYTES))) ? 'kml' : null;
}

/** Names that may be those of geometry files of an archive. */
export function isGeometryName(name: string): boolean {
  return SURE_NAME.test(name) || JSON_NAME.test(name);
}

/** Whether an archive holds contours. A `.json` may be anything: its beginning is looked at. */
export async function holdsGeometry({ content, entries }: OpenArchive): Promise<boolean> {
  if (entries.some(({ name }) => SURE_NAME.test(name))) return true;
  const [json] = entries.filter(({ name }) => JSON_NAME.test(name));
  if (json === undefined) return false;
  const head = await unpackHead(content, json, ROOT_WITHIN_BYTES);
  return head.ok && JSON_ROOT.test(TEXT.decode(head.value));
}
