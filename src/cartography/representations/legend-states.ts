import { STATE_COLORS } from '../palette/choropleth-palette';
import type { ThemeName } from '../palette/theme';
import { patternOf } from '../scene/build-fill';
import type { TerritoryPaint } from '../scene/scene';

const LISTED_STATES = ['estimated', 'missing', 'suppressed', 'not-applicable'] as const;

/** The states some territory has instead of a plain figure, with how they are drawn. */
export function listLegendStates(fill: readonly TerritoryPaint[], themeName: ThemeName) {
  return LISTED_STATES.map((state) => ({
    state,
    color: STATE_COLORS[themeName][state],
    pattern: patternOf(state),
    count: fill.filter((paint) => paint.state === state).length,
  })).filter(({ count }) => count > 0);
}
