import { type FileMetaData, parquetMetadata, parquetReadObjects, type SchemaElement } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { failure, success, type Result } from '@/lib';
import type { ReadOptions } from '../byte-reader';
import { asObject, type JsonObject, objectAt, textAt } from '../json-fields';
import { attemptReading } from '../reader-attempt';
import { readIssue, type ReadIssue, type SourceFile } from '../source-file';
import { readWholeFile, tooLarge } from '../whole-file';
import type { GeometryLayer, Shape } from './geometry-layer';
import { checkPages } from './parquet-guard';
import { readWkbArea } from './wkb';

/** Bytes of the largest GeoParquet read, as stored and unpacked. */
const GEOPARQUET_LIMIT_BYTES = 300_000_000;

/** Rows of the largest GeoParquet read: a page of a few bytes can say that it holds a billion. */
const MOST_ROWS = 1_000_000;

const CRS_WHEN_UNSAID = 'OGC:CRS84';
const LAMBERT_93_NAME = /Lambert[\s_-]*93/i;

/** The column of the shapes, and what its coordinates are. */
interface GeometryColumn {
  readonly name: string;
  readonly crs: string | null;
}

/**
 * Reads the one layer of a GeoParquet file (1.0 and 1.1), or of a Parquet file with a column of type GEOMETRY. Only
 * columns of plain values are read beside the shapes, which must be well-known binary.
 *
 * @returns the layer, or `parquet-without-geometry`, `parquet-geometry-not-read`, `unpacked-too-large`,
 * `damaged-file`, or a reading issue.
 */
export async function readGeoParquet(
  file: SourceFile,
  options: ReadOptions,
): Promise<Result<readonly GeometryLayer[], ReadIssue>> {
  const bytes = await readWholeFile(file, GEOPARQUET_LIMIT_BYTES, options);
  if (!bytes.ok) return bytes;
  const metadata = await attemptReading(() => parquetMetadata(bytes.value.buffer));
  if (!metadata.ok) return metadata;
  const issue = sizeIssue(metadata.value);
  if (issue !== null) return failure(issue);
  const column = await attemptReading(() => geometryColumnOf(metadata.value));
  if (!column.ok) return column;
  if (!column.value.ok) return column.value;
  const { name, crs } = column.value.value;
  const shapes = await attemptReading(() => readShapes(bytes.value, metadata.value, name));
  return shapes.ok ? success([{ name: file.name, shapes: shapes.value, crs }]) : shapes;
}

/** The issue of a file that says it holds more than is read, or counts its rows in two ways. */
function sizeIssue({ row_groups: groups, num_rows: total }: FileMetaData): ReadIssue | null {
  const bytes = groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0);
  const rows = groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  const isCounted = groups.every((group) => group.num_rows >= 0n) && rows === Number(total);
  if (!isCounted) return readIssue('damaged-file');
  return bytes <= GEOPARQUET_LIMIT_BYTES && rows <= MOST_ROWS ? null : tooLarge(GEOPARQUET_LIMIT_BYTES);
}

/** The primary column of the `geo` metadata, or else the first column of the logical type GEOMETRY. */
function geometryColumnOf({
  schema,
  key_value_metadata: pairs,
}: FileMetaData): Result<GeometryColumn, ReadIssue> {
  const text = pairs?.find(({ key }) => key === 'geo')?.value;
  const geo = text === undefined ? null : asObject(JSON.parse(text));
  const name = textAt(geo, 'primary_column');
  const described = objectAt(objectAt(geo, 'columns'), name ?? '');
  if (name !== null && described !== null) {
    const encoding = textAt(described, 'encoding') ?? '';
    if (encoding !== 'WKB') return failure(readIssue('parquet-geometry-not-read', { encoding }));
    return success({ name, crs: crsOf(described) });
  }
  for (const { name: column, logical_type: type } of schema) {
    if (type?.type === 'GEOMETRY') return success({ name: column, crs: type.crs ?? CRS_WHEN_UNSAID });
  }
  return failure(readIssue('parquet-without-geometry'));
}

/** `crs` is PROJJSON: absent it is WGS84 by the specification, `null` when the producer does not know. */
function crsOf(column: JsonObject): string | null {
  if (!('crs' in column)) return CRS_WHEN_UNSAID;
  const crs = objectAt(column, 'crs');
  const id = objectAt(crs, 'id');
  const [authority, code] = [textAt(id, 'authority'), textAt(id, 'code')];
  if (authority !== null && code !== null) return `${authority}:${code}`;
  const name = textAt(crs, 'name');
  if (name !== null && LAMBERT_93_NAME.test(name)) return 'EPSG:2154';
  return textAt(crs, 'type') === 'GeographicCRS' ? CRS_WHEN_UNSAID : name;
}

async function readShapes(
  bytes: Uint8Array<ArrayBuffer>,
  metadata: FileMetaData,
  geometry: string,
): Promise<readonly Shape[]> {
  const columns = plainColumns(metadata.schema);
  checkPages(bytes, metadata, {
    columns: new Set(columns),
    compressors,
    pageBytes: GEOPARQUET_LIMIT_BYTES,
  });
  const asBytes = (blob: Uint8Array) => blob;
  const rows = await parquetReadObjects({
    file: bytes.buffer,
    metadata,
    compressors,
    columns,
    parsers: { geometryFromBytes: asBytes, geographyFromBytes: asBytes },
  });
  return rows.map((row) => {
    const { [geometry]: blob, ...properties } = row as Record<string, unknown>;
    return {
      id: null,
      properties: withTextIntegers(properties),
      geometry: blob instanceof Uint8Array ? readWkbArea(blob) : null,
    };
  });
}

/** Columns at the root that hold one value a row: structures and lists hold no code. */
function plainColumns([root, ...elements]: readonly SchemaElement[]): string[] {
  const names: string[] = [];
  let position = 0;
  for (let rank = 0; rank < (root?.num_children ?? 0); rank += 1) {
    const element = elements[position];
    if (element === undefined) break;
    const isPlain = element.num_children === undefined && element.repetition_type !== 'REPEATED';
    if (isPlain) names.push(element.name);
    position += countElements(elements, position);
  }
  return names;
}

/** How many elements of a schema describe a column: itself and those within it, which follow it. */
function countElements(elements: readonly SchemaElement[], position: number): number {
  let waiting = 1;
  let count = 0;
  while (waiting > 0 && position + count < elements.length) {
    waiting += (elements[position + count]?.num_children ?? 0) - 1;
    count += 1;
  }
  return count;
}

/** Integers of 64 bits, which codes may be written as, are text. */
function withTextIntegers(row: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? String(value) : value]),
  );
}
