import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { failure, success, type Result } from '@/lib';
import type { ReadOptions } from '../byte-reader';
import { asObject, elementsAt, type JsonObject, objectAt, objectsAt, textAt } from '../json-fields';
import { readJson } from '../json-reader';
import { readIssue, type ReadIssue, type SourceFile } from '../source-file';
import type { GeometryLayer, Shape } from './geometry-layer';

/** A GeoJSON document or a TopoJSON one, put together again from its parts. */
type GeometryDocument = JsonObject;

/**
 * Uses of an arc, on average, past which a topology is not followed: neighbours share an arc in each layer, but a file
 * of a few kilobytes could also write the same arc a billion times.
 */
const MOST_USES_OF_AN_ARC = 50;

/**
 * Reads the layers of a GeoJSON or TopoJSON file.
 *
 * @returns its layers, or `wrong-schema`, or what {@link readJson} answers.
 */
export async function readJsonGeometry(
  file: SourceFile,
  options: ReadOptions,
): Promise<Result<readonly GeometryLayer[], ReadIssue>> {
  const document = Object.create(null) as Record<string, unknown>;
  const reading = await readJson(file, options, (part) => {
    if (part.kind === 'member') document[part.key] = part.value;
    else if (part.rank === 1) document[part.key] = [part.value];
    else (document[part.key] as unknown[]).push(part.value);
    return 'continue';
  });
  return reading.ok ? layersOf(document) : reading;
}

/**
 * The layers of a document: that of a FeatureCollection, or the objects of a TopoJSON.
 *
 * @returns `wrong-schema` when the document is neither, or its topology cannot be followed.
 */
function layersOf(document: GeometryDocument): Result<readonly GeometryLayer[], ReadIssue> {
  const crs = crsOf(document);
  if (document['type'] === 'FeatureCollection') {
    return success([{ name: '', shapes: objectsAt(document, 'features').map(toShape), crs }]);
  }
  if (document['type'] !== 'Topology') return failure(readIssue('wrong-schema'));
  const objects = asObject(document['objects']) ?? {};
  const arcs = elementsAt(document, 'arcs');
  if (!arcs.every(isLine) || isEndless(arcs, objects)) return failure(readIssue('wrong-schema'));
  const layers = Object.entries(objects).flatMap(([name, object]) => {
    const shapes = featuresOfObject(document, object);
    return shapes === null ? [] : [{ name, shapes, crs }];
  });
  return layers.length === 0 ? failure(readIssue('wrong-schema')) : success(layers);
}

/** The `crs` member of GeoJSON 2008, which GIS software still writes for projected coordinates. */
function crsOf(document: GeometryDocument): string | null {
  return textAt(objectAt(objectAt(document, 'crs'), 'properties'), 'name');
}

function toShape(value: JsonObject): Shape {
  return { id: value['id'], properties: asObject(value['properties']), geometry: value['geometry'] };
}

/** Whether the objects of a topology write its arcs far more often than borders are shared, or points that are none. */
function isEndless(arcs: readonly unknown[], objects: JsonObject): boolean {
  const lengths = arcs.map((arc) => (Array.isArray(arc) ? arc.length : 0));
  let left = MOST_USES_OF_AN_ARC * lengths.reduce((sum, length) => sum + length, 0);
  const waiting: unknown[] = Object.values(objects);
  while (waiting.length > 0 && left >= 0) {
    const value = waiting.pop();
    if (typeof value === 'number') left -= lengths[value < 0 ? ~value : value] ?? 0;
    else if (Array.isArray(value)) for (const element of value) waiting.push(element);
    else if (!hasSoundPoints(asObject(value))) return true;
    else waiting.push(elementsAt(asObject(value), 'geometries'), elementsAt(asObject(value), 'arcs'));
  }
  return left < 0;
}

/** The library copies what stands for a position up to the length it says it has, were it no list. */
function hasSoundPoints(geometry: JsonObject | null): boolean {
  const { coordinates } = geometry ?? {};
  return coordinates === undefined || isPosition(coordinates) || isLine(coordinates);
}

function isLine(value: unknown): boolean {
  return Array.isArray(value) && value.every(isPosition);
}

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.every((ordinate) => typeof ordinate === 'number');
}

function featuresOfObject(document: GeometryDocument, object: unknown): readonly Shape[] | null {
  if (asObject(object)?.['type'] !== 'GeometryCollection') return null;
  try {
    const collection: unknown = feature(
      document as unknown as Topology,
      object as Topology['objects'][string],
    );
    return objectsAt(asObject(collection), 'features').map(toShape);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}
