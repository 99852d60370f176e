import { numberOf, type ProtectedColumn } from '@/domain/measure';
import type { ContourCollection } from '@/domain/territory';
import { countDots, type Dot, dotsOf } from '../dots';
import type { DotLegend } from '../legend-model';
import type { ThemeName } from '../palette/theme';
import { listLegendStates } from './legend-states';
import { paintStates, valueOf } from './paint-states';
import type { Representation } from './representation';

/** What a map of dots shows, at the level of the map. */
export interface DotInput {
  readonly counts: ProtectedColumn;
  /** `null` where nothing is counted. */
  readonly perDot: number | null;
  /** `null` until they are placed. */
  readonly dots: readonly Dot[] | null;
}

/** Radii of dots when they are few and when they are many, in CSS pixels. */
const RADIUS_PX = { few: 2.1, many: 1, fewDots: 1000, manyDots: 12_000 };

/**
 * Sets dots in territories, one for so many of what is counted. A territory whose count is not shown carries the texture
 * of its state and no dot; one that has too few for a dot is bare, and counted.
 */
export function buildDots(
  contours: ContourCollection,
  { counts, perDot, dots }: DotInput,
  themeName: ThemeName,
): Representation {
  const fill = paintStates(contours, counts, themeName);
  const shown = contours.features.map(
    ({ properties: { code } }) => numberOf(valueOf(counts, code)) ?? Number.NaN,
  );
  const dotCount = perDot === null ? 0 : countDots(shown, perDot);
  const radiusPx = radiusFor(dotCount);
  const legend: DotLegend = {
    kind: 'dots',
    perDot,
    dotCount,
    radiusPx,
    dotlessCount: shown.filter((count) => count > 0 && perDot !== null && dotsOf(count, perDot) === 0).length,
    zeroCount: shown.filter((count) => count === 0).length,
    negativeCount: shown.filter((count) => count < 0).length,
    states: listLegendStates(fill, themeName),
  };
  return { fill, arrows: null, dots: dots && { radiusPx, at: dots }, legend };
}

/** Dots shrink as they go from few to many, so that they stay apart. */
function radiusFor(count: number): number {
  const { few, many, fewDots, manyDots } = RADIUS_PX;
  const share = (count - fewDots) / (manyDots - fewDots);
  return few + (many - few) * Math.max(0, Math.min(1, share));
}
