import type { FeatureCollection } from 'geojson';
import type { SceneDots } from '@/cartography';
import { memoizeEach } from '@/lib';

/** Dots as one shape of many points: thousands of features would take longer to hand over. */
export const dotsCollection = memoizeEach(({ at, radiusPx }: SceneDots): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: {
        type: 'MultiPoint',
        coordinates: at.map(({ longitude, latitude }) => [longitude, latitude]),
      },
      properties: { radius: radiusPx },
    },
  ],
}));
