import type { CommuneCode, CommunePoint } from '@/domain/territory';
import type { RandomSource } from '@/lib';
import type { CommuneEntry } from '../sources/territory-directory';
import { createWeightedDraw } from './draw';

/** Where a fictional establishment stands. */
export interface Site {
  readonly communeCode: CommuneCode;
  readonly longitude: number;
  readonly latitude: number;
  readonly quality: 'register' | 'commune-point';
}

/** Draws a site in a département. */
export type SiteDraw = (departementCode: string, random: RandomSource) => Site;

/** Share of establishments whose register gives no point of their own. */
const SHARE_AT_COMMUNE_POINT = 0.03;
/** Communes with fewer inhabitants receive no establishment. */
const SMALLEST_COMMUNE = 1500;
/** Large communes receive a little less than their share of the population. */
const POPULATION_EXPONENT = 0.85;
const METRES_PER_DEGREE = 111_320;

/** Prepares the drawing of sites: real communes that are located, the larger the likelier. */
export function createSiteDraw(
  communes: readonly CommuneEntry[],
  points: ReadonlyMap<string, CommunePoint>,
): SiteDraw {
  const candidates = new Map<string, { readonly commune: CommuneEntry; readonly point: CommunePoint }[]>();
  for (const commune of communes) {
    const point = points.get(commune.code);
    if (point?.quality !== 'located' || commune.population < SMALLEST_COMMUNE) continue;
    const known = candidates.get(commune.departementCode) ?? [];
    known.push({ commune, point });
    candidates.set(commune.departementCode, known);
  }
  const draws = new Map(
    [...candidates].map(([code, entries]) => [
      code,
      createWeightedDraw(entries, ({ commune }) => commune.population ** POPULATION_EXPONENT),
    ]),
  );
  return (departementCode, random) => {
    const draw = draws.get(departementCode);
    if (draw === undefined) throw new Error(`No located commune in département ${departementCode}`);
    const { commune, point } = draw(random);
    return siteNear(commune, point, random);
  };
}

/** A point within the built-up part of a commune, taken for a disc that grows with the population. */
function siteNear(commune: CommuneEntry, point: CommunePoint, random: RandomSource): Site {
  if (random() < SHARE_AT_COMMUNE_POINT)
    return {
      communeCode: commune.code,
      longitude: rounded(point.longitude),
      latitude: rounded(point.latitude),
      quality: 'commune-point',
    };
  const radiusMetres = 200 + 2.5 * Math.sqrt(commune.population);
  const distanceMetres = radiusMetres * Math.sqrt(random());
  const bearing = 2 * Math.PI * random();
  const metresPerLongitude = METRES_PER_DEGREE * Math.cos((point.latitude * Math.PI) / 180);
  return {
    communeCode: commune.code,
    longitude: rounded(point.longitude + (distanceMetres * Math.sin(bearing)) / metresPerLongitude),
    latitude: rounded(point.latitude + (distanceMetres * Math.cos(bearing)) / METRES_PER_DEGREE),
    quality: 'register',
  };
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(3));
}
