import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { failure, success, type Result } from '@/lib';
import { asObject, type JsonObject, objectsAt, readIssue, type ReadIssue } from '../../read';

/** A GeoJSON document or a TopoJSON one, put together again from its parts. */
export type ContourDocument = JsonObject;

/** A feature whose content has not been checked. */
export interface Shape {
  readonly id: unknown;
  readonly properties: JsonObject | null;
  readonly geometry: unknown;
}

/**
 * The features of a document: those of a FeatureCollection, or of the TopoJSON object that has the most.
 *
 * @returns `wrong-schema` when the document is neither, or its topology cannot be followed.
 */
export function shapesOf(document: ContourDocument): Result<readonly Shape[], ReadIssue> {
  if (document['type'] === 'FeatureCollection') return success(objectsAt(document, 'features').map(toShape));
  if (document['type'] !== 'Topology') return failure(readIssue('wrong-schema'));
  const collections = Object.values(asObject(document['objects']) ?? {}).map((object) =>
    featuresOfObject(document, object),
  );
  const readable = collections.filter((collection) => collection !== null);
  const [largest] = readable.sort((left, right) => right.length - left.length);
  return largest === undefined ? failure(readIssue('wrong-schema')) : success(largest);
}

function toShape(value: JsonObject): Shape {
  return { id: value['id'], properties: asObject(value['properties']), geometry: value['geometry'] };
}

function featuresOfObject(document: ContourDocument, object: unknown): readonly Shape[] | null {
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
