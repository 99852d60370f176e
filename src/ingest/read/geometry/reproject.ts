import type { Position } from 'geojson';
import { failure, success, type Result } from '@/lib';
import { readIssue, type ReadIssue } from '../source-file';
import { defineCrs } from './crs-definitions';

export { LAMBERT_93, officialProjectionOf } from './crs-definitions';

/** Turns a position of a file into a WGS84 longitude and latitude; not finite where the projection has no answer. */
export type ToDegrees = (position: Position) => Position;

/** A way to degrees and the name of the system it starts from. */
export interface Unprojection {
  readonly name: string;
  readonly toDegrees: ToDegrees;
}

/**
 * Prepares the way from the coordinates a file declares to WGS84 degrees.
 *
 * @param crs - a WKT text, `EPSG:n`, or the URN of an EPSG code.
 * @returns `null` when they are degrees already; or `unknown-projection`.
 */
export async function degreesOf(crs: string): Promise<Result<Unprojection | null, ReadIssue>> {
  const found = defineCrs(crs);
  if (found.kind === 'degrees') return success(null);
  const unknown = failure(readIssue('unknown-projection', { projection: found.name }));
  if (found.kind === 'unknown') return unknown;
  const { default: proj4 } = await import('proj4');
  try {
    const { inverse } = proj4(found.definition);
    return success({ name: found.name, toDegrees: ([x = NaN, y = NaN]) => inverse([x, y]) });
  } catch (error) {
    if (!(error instanceof Error)) return unknown;
    return failure(readIssue('unknown-projection', { projection: found.name, reader: error.message }));
  }
}
