import type { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import type { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { deserialize, GeometryType } from 'flatgeobuf/lib/mjs/generic.js';
import { fromFeature } from 'flatgeobuf/lib/mjs/geojson/feature.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import type { Result } from '@/lib';
import type { ReadOptions } from '../byte-reader';
import { asObject } from '../json-fields';
import type { ReadIssue, SourceFile } from '../source-file';
import { type GeometryLayer, OTHER_GEOMETRY, type Shape } from './geometry-layer';
import { attemptReading } from '../reader-attempt';
import { readWholeFile } from '../whole-file';

/** Bytes of the largest FlatGeobuf read. */
const FLATGEOBUF_LIMIT_BYTES = 300_000_000;

const NUMBER_BYTES = 8;
const AREA_TYPES: ReadonlySet<GeometryType> = new Set([GeometryType.Polygon, GeometryType.MultiPolygon]);

/**
 * Reads the one layer of a FlatGeobuf file.
 *
 * @returns the layer, or `unpacked-too-large`, `damaged-file`, or a reading issue.
 */
export async function readFlatGeobuf(
  file: SourceFile,
  options: ReadOptions,
): Promise<Result<readonly GeometryLayer[], ReadIssue>> {
  const bytes = await readWholeFile(file, FLATGEOBUF_LIMIT_BYTES, options);
  return bytes.ok ? attemptReading(() => readLayer(file.name, bytes.value)) : bytes;
}

async function readLayer(name: string, bytes: Uint8Array): Promise<readonly GeometryLayer[]> {
  const shapes: Shape[] = [];
  const allowance = new NumberAllowance(bytes.length / NUMBER_BYTES);
  let crs: string | null = null;
  const features = deserialize(bytes, {
    headerMetaFn: (header) => {
      refuseEmptyIndex(header);
      crs = crsOf(header);
    },
    fromFeature: (rank, feature, header) => {
      shapes.push(toShape(rank, { feature, header, allowance }));
      return {};
    },
  });
  for await (const feature of features) void feature;
  return [{ name, shapes, crs }];
}

/** The library computes the size of an index by a division that never ends when there is nothing in it. */
function refuseEmptyIndex({ indexNodeSize, featuresCount }: HeaderMeta): void {
  if (indexNodeSize > 0 && !(featuresCount >= 1)) throw new RangeError('An index of no feature');
}

/**
 * Numbers a file may still give. Its lists are found by offsets, which may overlap: a hostile file of a megabyte could
 * otherwise give billions.
 */
class NumberAllowance {
  constructor(private left: number) {}

  spend(count: number): void {
    this.left -= count;
    if (count < 0 || this.left < 0) throw new RangeError('The file says it holds more than its bytes can');
  }
}

interface FeatureReading {
  readonly feature: Feature;
  readonly header: HeaderMeta;
  readonly allowance: NumberAllowance;
}

function toShape(rank: number, { feature, header, allowance }: FeatureReading): Shape {
  const geometry = feature.geometry();
  if (geometry === null) return { id: rank, properties: null, geometry: null };
  const type = header.geometryType === GeometryType.Unknown ? geometry.type() : header.geometryType;
  if (!AREA_TYPES.has(type)) return { id: rank, properties: null, geometry: OTHER_GEOMETRY };
  spendGeometry(geometry, allowance);
  const { properties, geometry: area } = fromFeature(rank, feature, header);
  return { id: rank, properties: asObject(properties), geometry: area };
}

function spendGeometry(geometry: Geometry, allowance: NumberAllowance): void {
  allowance.spend(geometry.xyLength() + geometry.endsLength() + geometry.partsLength());
  for (let rank = 0; rank < geometry.partsLength(); rank += 1) {
    const part = geometry.parts(rank);
    if (part !== null) allowance.spend(part.xyLength() + part.endsLength());
  }
}

function crsOf({ crs }: HeaderMeta): string | null {
  if (crs === null) return null;
  if ((crs.org === null || crs.org === 'EPSG') && crs.code > 0) return `EPSG:${crs.code}`;
  return crs.wkt;
}
