import { parseDbf, parseShp } from 'shpjs';
import { failure, success, type Result } from '@/lib';
import type { ReadOptions } from '../byte-reader';
import { attemptReading } from '../reader-attempt';
import { readIssue, type ReadIssue, type SourceFile } from '../source-file';
import { readWholeFile } from '../whole-file';
import { dbfEncoding, isDbfWhole, withoutBlankNumbers } from './dbf';
import type { GeometryLayer } from './geometry-layer';

/** Bytes of the largest file of a Shapefile given side by side. */
const SHAPEFILE_LIMIT_BYTES = 500_000_000;

const UTF8 = new TextDecoder();

/** The bytes of the files of one layer. */
export interface ShapefileBytes {
  readonly name: string;
  readonly shp: Uint8Array;
  readonly dbf: Uint8Array;
  readonly prj: Uint8Array | null;
  readonly cpg: Uint8Array | null;
}

/**
 * Reads a `.shp` and the files given beside it.
 *
 * @returns its one layer, or `shapefile-incomplete` when its table is not there, or what {@link parseShapefile} and
 * reading its files answer.
 */
export async function readShapefile(
  file: SourceFile,
  options: ReadOptions,
): Promise<Result<readonly GeometryLayer[], ReadIssue>> {
  const { companions } = file;
  if (companions === undefined) return failure(readIssue('shapefile-incomplete', { missing: '.dbf' }));
  const bytes: (Uint8Array | null)[] = [];
  for (const part of [file, companions.table, companions.projection, companions.encoding]) {
    const read = part === null ? success(null) : await readWholeFile(part, SHAPEFILE_LIMIT_BYTES, options);
    if (!read.ok) return read;
    bytes.push(read.value);
  }
  const [shp, dbf, prj = null, cpg = null] = bytes;
  if (!shp || !dbf) return failure(readIssue('shapefile-incomplete', { missing: '.dbf' }));
  const layer = await parseShapefile({ name: file.name, shp, dbf, prj, cpg });
  return layer.ok ? success([layer.value]) : layer;
}

/**
 * Puts together the shapes and the table of a layer.
 *
 * @returns the layer, or `damaged-file`.
 */
export async function parseShapefile({
  name,
  shp,
  dbf,
  prj,
  cpg,
}: ShapefileBytes): Promise<Result<GeometryLayer, ReadIssue>> {
  if (!isDbfWhole(dbf)) return failure(readIssue('damaged-file', { entry: `${name}.dbf` }));
  return attemptReading(() => {
    const geometries = parseShp(shp);
    const rows = parseDbf(dbf, dbfEncoding(dbf, cpg ?? undefined));
    if (rows.length !== geometries.length) throw new RangeError('The shapes and the table are not as many');
    const shapes = geometries.map((geometry, rank) => {
      const row = rows[rank];
      return { id: null, properties: row === undefined ? null : withoutBlankNumbers(row), geometry };
    });
    return { name, shapes, crs: textOf(prj) };
  });
}

function textOf(bytes: Uint8Array | null): string | null {
  const text = bytes === null ? '' : UTF8.decode(bytes).trim();
  return text === '' ? null : text;
}
