import { categoryOf, type Establishment, type LocationQuality } from '@/domain/offer';
import type { ScenePoint } from './scene';

const ESTIMATED: ReadonlySet<LocationQuality> = new Set(['commune-point', 'epci-point']);

/** Draws the establishments of the disability sector that have a point. */
export function buildOffer(establishments: readonly Establishment[]): readonly ScenePoint[] {
  return establishments.flatMap(({ finessEt, name, categoryCode, location }) => {
    const family = categoryOf(categoryCode)?.family;
    if (family === undefined || location === null) return [];
    const { longitude, latitude, quality } = location;
    return [{ finessEt, name, longitude, latitude, family, estimated: ESTIMATED.has(quality) }];
  });
}
