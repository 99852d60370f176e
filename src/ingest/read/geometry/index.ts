import { failure, type Result } from '@/lib';
import { readHead } from '../file-head';
import { readIssue, type ReadIssue, type SourceFile } from '../source-file';
import { geometryFormatOf, type GeometryFormat } from './geometry-format';
import type { GeometryLayer } from './geometry-layer';
import type { SqliteOptions } from './geopackage';

export { geometryFormatOf } from './geometry-format';
export type { GeometryLayer, Shape } from './geometry-layer';
export { degreesOf, LAMBERT_93, officialProjectionOf, type ToDegrees } from './reproject';

type Layers = Result<readonly GeometryLayer[], ReadIssue>;

/**
 * Reads the layers of a geometry file, recognised by its content; what is in no other format is read as GeoJSON or
 * TopoJSON. Each format's library is loaded when a first file of it comes.
 *
 * @returns its layers, or `shapefile-incomplete`, or what the reader of the format answers.
 */
export async function readGeometry(file: SourceFile, options: SqliteOptions): Promise<Layers> {
  const head = await readHead(file, { ...options, phase: 'recognising' });
  if (!head.ok) return head;
  const format = await geometryFormatOf(file, head.value, options);
  if (format === 'shapes-alone') return failure(readIssue('shapefile-incomplete', { missing: '.dbf' }));
  return readFormat(file, format ?? 'json', options);
}

async function readFormat(file: SourceFile, format: GeometryFormat, options: SqliteOptions): Promise<Layers> {
  switch (format) {
    case 'json':
      return (await import('./json-geometry')).readJsonGeometry(file, options);
    case 'shapefile':
      return (await import('./shapefile')).readShapefile(file, options);
    case 'geopackage':
      return (await import('./geopackage')).readGeoPackage(file, options);
    case 'flatgeobuf':
      return (await import('./flatgeobuf')).readFlatGeobuf(file, options);
    case 'kml':
      return (await import('./kml')).readKml(file, options);
    case 'geoparquet':
      return (await import('./geoparquet')).readGeoParquet(file, options);
    case 'archive':
      return (await import('./archive')).readArchive(file, options, (member) =>
        readGeometryInside(member, options),
      );
  }
}

/** A file of an archive; an archive within it is not opened. */
async function readGeometryInside(file: SourceFile, options: SqliteOptions): Promise<Layers> {
  const head = await readHead(file, options);
  if (!head.ok) return head;
  const format = await geometryFormatOf(file, head.value, options);
  const isReadable = format !== 'archive' && format !== 'shapes-alone';
  return isReadable ? readFormat(file, format ?? 'json', options) : failure(readIssue('damaged-file'));
}
