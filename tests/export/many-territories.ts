import type { Scene, SceneLabel, TerritoryPaint } from '@/cartography';
import { sceneOf, squareAt } from './scene-builders';

/** Looks given in turn to the territories of {@link manyTerritories}. */
export const LOOKS = [
  { color: '#ffffcc', pattern: 'none', state: 'known' },
  { color: '#253494', pattern: 'none', state: 'known' },
  { color: '#d0d3d8', pattern: 'suppressed', state: 'suppressed' },
] as const;

/** Communes in rows of fifty in the middle of the country, each a square of a twentieth of a degree, named by its rank. */
export function manyTerritories(count: number, parts: Partial<Scene> = {}): Scene {
  const features = Array.from({ length: count }, (_, rank) => {
    const [west, south] = [rank % 50, Math.floor(rank / 50)];
    return squareAt(codeOf(rank), `Commune ${rank}`, [west / 20, 44 + south / 20, 1 / 40]);
  });
  const fill = features.map(({ properties: { code } }, rank): TerritoryPaint => {
    const { color, pattern, state } = LOOKS[rank % 3] ?? LOOKS[0];
    return { code, color, pattern, state, classIndex: null };
  });
  const labels = features.map(({ properties, geometry }, rank): SceneLabel => {
    const [[longitude = NaN, latitude = NaN] = []] = geometry.coordinates[0] ?? [];
    return { code: properties.code, text: properties.name, longitude, latitude, priority: rank };
  });
  const contours = { type: 'FeatureCollection' as const, features };
  return sceneOf({ level: 'commune', contours, fill, labels, ...parts });
}

/** Code of the commune of a rank. */
export function codeOf(rank: number): string {
  return String(10_000 + rank);
}
