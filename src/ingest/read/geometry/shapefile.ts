import { parseDbf, parseShp } from 'shpjs';
import { failure, success, type Result } from '@/lib';
import type { ReadOptions } from '../byte-reader';
import { readIssue, type ReadIssue, type SourceFile } from '../source-file';
import { dbfEncoding, isDbfWhole, withoutBlankNumbers } from './dbf';
import type { GeometryLayer } from './geometry-layer';
import { attemptReading } from '../reader-attempt';
import { MAC_SHADOW } from './shapes-path';
import { readZipDirectory, type ZipEntry } from '../archive/zip-directory';
import { unpackEntries } from '../archive/zip-entries';

/** Bytes the files of a zipped Shapefile may hold together, unpacked. */
export const SHAPEFILE_LIMIT_BYTES = 500_000_000;

const PARTS = ['shp', 'dbf', 'prj', 'cpg'] as const;
type Part = (typeof PARTS)[number];

/** The files of one layer; only its shapes and its table are required. */
type LayerEntries = Partial<Record<Part, ZipEntry>>;
type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const UTF8 = new TextDecoder();

/**
 * Reads the layers of a zipped Shapefile, in whatever folder of the archive they are.
 *
 * @returns one layer a `.shp`, or `shapefile-incomplete` when one has no `.dbf`, `unpacked-too-large`,
 * `damaged-file`, `unreadable-file`.
 */
export async function readShapefiles(
  file: SourceFile,
  { phase, hooks }: ReadOptions,
): Promise<Result<readonly GeometryLayer[], ReadIssue>> {
  const directory = await readZipDirectory(file.content);
  if (directory === null) return failure(readIssue('damaged-file'));
  const layers = [...groupByLayer(directory)].filter(([, parts]) => parts.shp !== undefined);
  const entries = layers.flatMap(([, parts]) => Object.values(parts));
  const unpacked = await unpackEntries(file.content, entries, SHAPEFILE_LIMIT_BYTES);
  if (!unpacked.ok) return unpacked;
  hooks.onProgress({ fileName: file.name, phase, done: file.content.size, total: file.content.size });
  const read: GeometryLayer[] = [];
  for (const [name, parts] of layers) {
    const layer = await readLayer(name, parts, unpacked.value);
    if (!layer.ok) return layer;
    read.push(layer.value);
  }
  return success(read);
}

function groupByLayer(directory: readonly ZipEntry[]): ReadonlyMap<string, LayerEntries> {
  const layers = new Map<string, LayerEntries>();
  for (const entry of directory) {
    const dot = entry.name.lastIndexOf('.');
    const part = PARTS.find((extension) => extension === entry.name.slice(dot + 1).toLowerCase());
    if (part === undefined || entry.name.startsWith(MAC_SHADOW)) continue;
    const base = entry.name.slice(0, dot).toLowerCase();
    layers.set(base, { ...layers.get(base), [part]: entry });
  }
  return layers;
}

async function readLayer(
  name: string,
  parts: LayerEntries,
  files: Files,
): Promise<Result<GeometryLayer, ReadIssue>> {
  const bytesOf = (part: Part) => files.get(parts[part]?.name ?? '');
  const [shp, dbf] = [bytesOf('shp'), bytesOf('dbf')];
  if (shp === undefined || dbf === undefined) return failure(readIssue('shapefile-incomplete'));
  if (!isDbfWhole(dbf)) return failure(readIssue('damaged-file', { entry: `${name}.dbf` }));
  return attemptReading(() => {
    const geometries = parseShp(shp);
    const rows = parseDbf(dbf, dbfEncoding(dbf, bytesOf('cpg')));
    if (rows.length !== geometries.length) throw new RangeError('The shapes and the table are not as many');
    const shapes = geometries.map((geometry, rank) => {
      const row = rows[rank];
      return { id: null, properties: row === undefined ? null : withoutBlankNumbers(row), geometry };
    });
    return { name, shapes, crs: textOf(bytesOf('prj')) };
  });
}

function textOf(bytes: Uint8Array | undefined): string | null {
  const text = bytes === undefined ? '' : UTF8.decode(bytes).trim();
  return text === '' ? null : text;
}
