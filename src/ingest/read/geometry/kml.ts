import { kml } from '@tmcw/togeojson';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import type { Result } from '@/lib';
import type { ReadOptions } from '../byte-reader';
import { asObject } from '../json-fields';
import { decodeText } from '../text-encoding';
import type { ReadIssue, SourceFile } from '../source-file';
import type { GeometryLayer } from './geometry-layer';
import { attemptReading } from '../reader-attempt';
import { readWholeFile } from '../whole-file';

/** Bytes of the largest KML read: its tree takes some ten times as much memory. */
export const KML_LIMIT_BYTES = 100_000_000;

const KML_CRS = 'EPSG:4326';

/**
 * Reads the placemarks of a KML document as one layer, always in WGS84 degrees.
 *
 * @returns the layer, or `unpacked-too-large`, `damaged-file`, or a reading issue.
 */
export async function readKml(
  file: SourceFile,
  options: ReadOptions,
): Promise<Result<readonly GeometryLayer[], ReadIssue>> {
  const bytes = await readWholeFile(file, KML_LIMIT_BYTES, options);
  if (!bytes.ok) return bytes;
  return attemptReading(() => {
    const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
      decodeText(bytes.value),
      'text/xml',
    );
    const { features } = kml(document as unknown as Document);
    const shapes = features.map(({ id, properties, geometry }) => ({
      id,
      properties: asObject(properties),
      geometry,
    }));
    return [{ name: file.name, shapes, crs: KML_CRS }];
  });
}
