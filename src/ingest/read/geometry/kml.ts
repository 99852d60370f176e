import { kml } from '@tmcw/togeojson';
import type { Result } from '@/lib';
import type { ReadOptions } from '../byte-reader';
import { asObject } from '../json-fields';
import { decodeText } from '../text-encoding';
import type { ReadIssue, SourceFile } from '../source-file';
import type { GeometryLayer } from './geometry-layer';
import { attemptReading } from '../reader-attempt';
import { readWholeFile } from '../whole-file';
import { readXmlTree } from '../xml/xml-tree';

/** Bytes of the largest KML read. */
const KML_LIMIT_BYTES = 100_000_000;

const KML_CRS = 'EPSG:4326';

/**
 * Reads the placemarks of a KML document as one layer, always in WGS84 degrees.
 *
 * @returns the layer, or `unpacked-too-large`, `xml-too-intricate`, `damaged-file`, or a reading issue.
 */
export async function readKml(
  file: SourceFile,
  options: ReadOptions,
): Promise<Result<readonly GeometryLayer[], ReadIssue>> {
  const bytes = await readWholeFile(file, KML_LIMIT_BYTES, options);
  if (!bytes.ok) return bytes;
  const tree = await readXmlTree(decodeText(bytes.value));
  if (!tree.ok) return tree;
  return attemptReading(() => {
    const { features } = kml(tree.value as unknown as Document);
    const shapes = features.map(({ id, properties, geometry }) => ({
      id,
      properties: asObject(properties),
      geometry,
    }));
    return [{ name: file.name, shapes, crs: KML_CRS }];
  });
}
