import type { BorderLegend } from '../legend-model';
import type { SceneBorder } from '../scene/scene';

/** Signs laid over the territories, each with its legend of one piece. Builders are read when such a layer is first shown. */
export interface Overlays {
  /** `null` when the layer is off. */
  readonly borders: { readonly borders: readonly SceneBorder[]; readonly legend: BorderLegend } | null;
}
