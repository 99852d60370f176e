import type { CRS } from 'maplibre-gl';
import { projectComposite, unprojectComposite } from '@/cartography/projection';

/** The composite projection as MapLibre calls it, on the page and in its workers. */
export const planarConverter: CRS['projection'] = {
  forward: ([longitude = NaN, latitude = NaN]) => [...projectComposite([longitude, latitude])],
  inverse: ([x = NaN, y = NaN]) => [...unprojectComposite([x, y])],
};
