import { degreesOf, LAMBERT_93, type ToDegrees } from '../../../read';

/** Ways to WGS84 degrees, by EPSG code. */
export type Reprojections = ReadonlyMap<string, ToDegrees>;

/** Names older extractions give the projections of the national frames: metropolis, Antilles, and so on. */
const FORMER_NAMES: ReadonlyMap<string, string> = new Map([
  ['LAMBERT_93', LAMBERT_93],
  ['UTM_N20', 'EPSG:5490'],
  ['UTM_N21', 'EPSG:4467'],
  ['UTM_N22', 'EPSG:2972'],
  ['UTM_S38', 'EPSG:4471'],
  ['UTM_S40', 'EPSG:2975'],
]);

/**
 * The EPSG code of the projection the text of a source ends with: `…,BAN,EPSG:2154 RGF93 / Lambert-93 (Métropole)`
 * or, in older extractions, `…,LAMBERT_93`. `null` when it names none.
 */
export function projectionOf(source: string): string | null {
  const last = source.slice(source.lastIndexOf(',') + 1).toUpperCase();
  const epsg = /EPSG:\d+/.exec(last)?.[0];
  const name = /LAMBERT_93|UTM_[NS]\d{2}/.exec(last)?.[0];
  return epsg ?? FORMER_NAMES.get(name ?? '') ?? null;
}

/** Prepares the projections some sources name; those nobody knows are left out. */
export async function loadReprojections(sources: Iterable<string>): Promise<Reprojections> {
  const reprojections = new Map<string, ToDegrees>();
  for (const projection of new Set(Array.from(sources, projectionOf))) {
    const found = projection === null ? null : await degreesOf(projection);
    if (projection === null || found === null || !found.ok) continue;
    reprojections.set(projection, found.value?.toDegrees ?? ((position) => position));
  }
  return reprojections;
}
