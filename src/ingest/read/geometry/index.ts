import type { Result } from '@/lib';
import type { ReadIssue, SourceFile } from '../source-file';
import type { GeometryFormat } from './geometry-format';
import type { SqliteOptions } from './geopackage';
import type { GeometryLayer } from './geometry-layer';

export { geometryFormatOf, type GeometryFormat } from './geometry-format';
export type { GeometryLayer, Shape } from './geometry-layer';
export { degreesOf, LAMBERT_93, officialProjectionOf, type ToDegrees } from './reproject';

/**
 * Reads the layers of a geometry file. Each format's library is loaded when a first file of it comes.
 *
 * @returns its layers, or what the reader of the format answers.
 */
export async function readGeometry(
  file: SourceFile,
  format: GeometryFormat,
  options: SqliteOptions,
): Promise<Result<readonly GeometryLayer[], ReadIssue>> {
  switch (format) {
    case 'shapefile':
      return (await import('./shapefile')).readShapefiles(file, options);
    case 'geopackage':
      return (await import('./geopackage')).readGeoPackage(file, options);
    case 'flatgeobuf':
      return (await import('./flatgeobuf')).readFlatGeobuf(file, options);
    case 'kml':
      return (await import('./kml')).readKml(file, options);
  }
}
