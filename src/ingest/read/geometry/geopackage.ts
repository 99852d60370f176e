import initSqlJs, { type Database } from 'sql.js';
import type { Result } from '@/lib';
import type { ReadOptions } from '../byte-reader';
import { textAt } from '../json-fields';
import type { ReadIssue, SourceFile } from '../source-file';
import { readGeoPackageArea } from './geopackage-geometry';
import type { GeometryLayer, Shape } from './geometry-layer';
import { attemptReading } from '../reader-attempt';
import { readWholeFile } from '../whole-file';

/** Bytes of the largest GeoPackage read: SQLite works on a copy of the whole file. */
const GEOPACKAGE_LIMIT_BYTES = 300_000_000;

const CATALOGUE_TABLES = ['gpkg_contents', 'gpkg_geometry_columns', 'gpkg_spatial_ref_sys'];
const UNDEFINED_DEFINITION = 'undefined';
const LAYERS = `
  SELECT g.table_name AS name, g.column_name AS geometry, s.definition AS definition,
         s.organization || ':' || s.organization_coordsys_id AS code
  FROM gpkg_geometry_columns AS g LEFT JOIN gpkg_spatial_ref_sys AS s ON s.srs_id = g.srs_id
  WHERE EXISTS (SELECT 1 FROM gpkg_contents AS c WHERE c.table_name = g.table_name AND c.data_type = 'features')`;

/** What opening an SQLite file needs. */
export interface SqliteOptions extends ReadOptions {
  /** Where the WebAssembly of SQLite is served from; the reader finds it by itself under Node when `null`. */
  readonly sqliteWasmUrl: string | null;
}

/**
 * Reads the feature layers of a GeoPackage (OGC 12-128r18). Only real tables are read: a view or a virtual table could
 * hold a query that never ends.
 *
 * @returns its layers, or `unpacked-too-large`, `damaged-file`, or a reading issue.
 */
export async function readGeoPackage(
  file: SourceFile,
  options: SqliteOptions,
): Promise<Result<readonly GeometryLayer[], ReadIssue>> {
  const bytes = await readWholeFile(file, GEOPACKAGE_LIMIT_BYTES, options);
  if (!bytes.ok) return bytes;
  const { sqliteWasmUrl } = options;
  const sqlite = await initSqlJs(sqliteWasmUrl === null ? {} : { locateFile: () => sqliteWasmUrl });
  return attemptReading(() => {
    const database = new sqlite.Database(bytes.value);
    try {
      return readLayers(database);
    } finally {
      database.close();
    }
  });
}

function readLayers(database: Database): readonly GeometryLayer[] {
  database.run('PRAGMA trusted_schema = OFF');
  const tables = realTables(database);
  if (!CATALOGUE_TABLES.every((table) => tables.has(table)))
    throw new Error('The GeoPackage has no catalogue');
  return rowsOf(database, LAYERS).flatMap((row) => {
    const [name, geometry] = [textAt(row, 'name'), textAt(row, 'geometry')];
    if (name === null || geometry === null || !tables.has(name)) return [];
    const shapes = rowsOf(database, `SELECT * FROM ${quote(name)}`).map((record) =>
      toShape(record, geometry),
    );
    return [{ name, shapes, crs: crsOf(row) }];
  });
}

function realTables(database: Database): ReadonlySet<unknown> {
  const tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'";
  return new Set(rowsOf(database, tables).map((row) => row['name']));
}

function toShape(record: Record<string, unknown>, geometryColumn: string): Shape {
  const { [geometryColumn]: blob, ...properties } = record;
  const geometry = blob instanceof Uint8Array ? readGeoPackageArea(blob) : null;
  return { id: null, properties, geometry };
}

function crsOf(row: Record<string, unknown>): string | null {
  const code = textAt(row, 'code');
  if (code !== null && /^EPSG:\d+$/i.test(code)) return code.toUpperCase();
  const definition = textAt(row, 'definition');
  return definition === UNDEFINED_DEFINITION ? null : definition;
}

function rowsOf(database: Database, sql: string): Record<string, unknown>[] {
  const statement = database.prepare(sql);
  try {
    const rows: Record<string, unknown>[] = [];
    while (statement.step()) rows.push(statement.getAsObject());
    return rows;
  } finally {
    statement.free();
  }
}

function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
