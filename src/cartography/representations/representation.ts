import type { RepresentationLegend } from '../legend-model';
import type { SceneArrow, SceneDots, TerritoryPaint } from '../scene/scene';

/**
 * A map drawn otherwise than by the classes of one indicator, and its legend, of one piece. Builders are read when such a
 * map is first shown.
 */
export interface Representation {
  /** In place of the colours of the choropleth. */
  readonly fill: readonly TerritoryPaint[];
  /** `null` where it has none. */
  readonly arrows: readonly SceneArrow[] | null;
  /** Left out where the map has none; `null` until they are placed. */
  readonly dots?: SceneDots | null;
  readonly legend: RepresentationLegend;
}
