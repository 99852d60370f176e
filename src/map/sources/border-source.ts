import type { Feature, FeatureCollection } from 'geojson';
import type { SceneBorder } from '@/cartography';
import { memoizeEach } from '@/lib';

/** Borders as lines, the weakest first. */
export const bordersCollection = memoizeEach((borders: readonly SceneBorder[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: borders.map(({ lines, widthPx, isSure }): Feature => ({
    type: 'Feature',
    geometry: { type: 'MultiLineString', coordinates: [...lines] },
    properties: { width: widthPx, isSure },
  })),
}));
