import type { Feature, FeatureCollection } from 'geojson';
import { isHeavierThan, pointsOf } from '../weight';

/** Features, or points of their outlines, beyond which handing data over as objects would stop the page. */
const MANY = { features: 2_000, points: 40_000 } as const;

/** Features, or points, written before the page may answer: a few milliseconds. */
const AT_ONCE = { features: 500, points: 15_000 } as const;

/** Whether data is better read by the worker from a text than cloned to it. */
export function isLarge(data: FeatureCollection): boolean {
  return isHeavierThan(data, MANY);
}

/**
 * Writes a collection as a text the map's worker reads by itself: the page only writes it, some hundreds of features at a
 * time, and clones nothing.
 *
 * @param rest - lets the page answer.
 * @returns an address to revoke once it is read.
 */
export async function addressOf({ features }: FeatureCollection, rest: () => Promise<void>): Promise<string> {
  const parts: BlobPart[] = ['{"type":"FeatureCollection","features":['];
  for (let from = 0, end = 0; from < features.length; from = end) {
    if (from > 0) {
      await rest();
      parts.push(',');
    }
    end = endOfPart(features, from);
    const written = JSON.stringify(features.slice(from, end)).slice(1, -1);
    // Encoded now: a blob of texts encodes them all at once, a blob of blobs none.
    parts.push(new Blob([written]));
  }
  parts.push(']}');
  return URL.createObjectURL(new Blob(parts, { type: 'application/json' }));
}

/** Where the part that begins at a feature ends: there is always one in it. */
function endOfPart(features: readonly Feature[], from: number): number {
  let points = 0;
  let end = from;
  while (end < features.length && end - from < AT_ONCE.features && points < AT_ONCE.points) {
    const feature = features[end++];
    if (feature !== undefined) points += pointsOf(feature.geometry);
  }
  return end;
}
