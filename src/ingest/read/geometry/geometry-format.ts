import type { SourceFile } from '../source-file';
import { readZipDirectory } from '../archive/zip-directory';
import { isShapesPath } from './shapes-path';

/** A geometry format other than GeoJSON and TopoJSON. */
export type GeometryFormat = 'shapefile' | 'geopackage' | 'flatgeobuf' | 'kml';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const SQLITE = [...'SQLite format 3\0'].map((character) => character.charCodeAt(0));
const FLATGEOBUF = [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62];
const SHAPES = [0x00, 0x00, 0x27, 0x0a];
const KML_ROOT = /<(?:\w+:)?kml[\s>]/i;
const ROOT_WITHIN_BYTES = 4096;
const TEXT = new TextDecoder('windows-1252');

/**
 * Recognises a geometry format by the first bytes of a file; of a zip archive, by the names in its directory.
 *
 * @returns the format, `shapes-alone` for a `.shp` without its table, or `null`.
 */
export async function geometryFormatOf(
  file: SourceFile,
  head: Uint8Array,
): Promise<GeometryFormat | 'shapes-alone' | null> {
  const opens = (magic: readonly number[]) => magic.every((byte, position) => head[position] === byte);
  if (opens(SQLITE)) return 'geopackage';
  if (opens(FLATGEOBUF)) return 'flatgeobuf';
  if (opens(SHAPES)) return 'shapes-alone';
  if (opens(ZIP)) return (await holdsShapes(file.content)) ? 'shapefile' : null;
  return KML_ROOT.test(TEXT.decode(head.subarray(0, ROOT_WITHIN_BYTES))) ? 'kml' : null;
}

async function holdsShapes(archive: Blob): Promise<boolean> {
  const directory = await readZipDirectory(archive);
  return directory?.some(({ name }) => isShapesPath(name)) === true;
}
