import type { FeatureCollection } from 'geojson';

/** Features beyond which handing data over as objects would stop the page for seconds. */
const MANY = 2_000;

/** Features written before the page may answer: a few milliseconds. */
const FEATURES_AT_ONCE = 500;

/** Whether data is better read by the worker from a text than cloned to it. */
export function isLarge({ features }: FeatureCollection): boolean {
  return features.length > MANY;
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
  for (let from = 0; from < features.length; from += FEATURES_AT_ONCE) {
    if (from > 0) {
      await rest();
      parts.push(',');
    }
    const written = JSON.stringify(features.slice(from, from + FEATURES_AT_ONCE)).slice(1, -1);
    // Encoded now: a blob of texts encodes them all at once, a blob of blobs none.
    parts.push(new Blob([written]));
  }
  parts.push(']}');
  return URL.createObjectURL(new Blob(parts, { type: 'application/json' }));
}
