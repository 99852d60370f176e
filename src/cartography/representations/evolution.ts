import { numberOf, type ProtectedColumn } from '@/domain/measure';
import type { ContourCollection } from '@/domain/territory';
import type { EvolutionLegend } from '../legend-model';
import { type ArrowDirection, arrowColor } from '../marker';
import type { ThemeName } from '../palette/theme';
import { buildLabelPoints } from '../scene/build-label-points';
import type { SceneArrow, TerritoryPaint } from '../scene/scene';
import { symbolLegendValues, symbolRadiusPx } from '../symbol';
import { listLegendStates } from './legend-states';
import { paintStates, valueOf } from './paint-states';
import type { Representation } from './representation';

/** The change of a rate between two dates, at the level of the map. */
export interface EvolutionInput {
  /** Rate after less rate before; `null` where there are not two dates. */
  readonly difference: ProtectedColumn | null;
  /** Whether each change is more than chance may do, by position. */
  readonly sure: readonly boolean[];
}

/** How a map of change looks. */
export interface EvolutionLook {
  readonly themeName: ThemeName;
  /** Height of the arrow of the largest change, in CSS pixels. */
  readonly largestPx: number;
}

/** Rises before falls, those that are sure before those that may be due to chance. */
const KINDS: readonly { readonly direction: ArrowDirection; readonly isSure: boolean }[] = [
  { direction: 'above', isSure: true },
  { direction: 'below', isSure: true },
  { direction: 'above', isSure: false },
  { direction: 'below', isSure: false },
];

/**
 * Sets an arrow on each territory whose rate changed: up or down, its area in proportion to the difference, grey where
 * chance may account for it. A territory whose change is not shown carries the texture of its state and no arrow; one
 * that did not change at all has no arrow either, and is counted apart.
 */
export function buildEvolution(
  contours: ContourCollection,
  { difference, sure }: EvolutionInput,
  { themeName, largestPx }: EvolutionLook,
): Representation {
  const fill = paintStates(contours, difference, themeName);
  const points = buildLabelPoints(contours);
  const placed = contours.features.flatMap(({ properties: { code } }): Omit<SceneArrow, 'heightPx'>[] => {
    const position = difference?.index.positionOf(code);
    const point = points.get(code);
    const value = numberOf(valueOf(difference, code));
    if (position === undefined || point === undefined || value === undefined || value === 0) return [];
    const { longitude, latitude } = point;
    const kind = { direction: value > 0 ? 'above' : 'below', isSure: sure[position] ?? false } as const;
    return [{ code, longitude, latitude, value, ...kind, color: arrowColor(kind, themeName) }];
  });
  const maxValue = Math.max(...placed.map(({ value }) => Math.abs(value)));
  const heightOf = (value: number) => symbolRadiusPx(Math.abs(value), { maxValue, largestPx });
  const arrows = placed
    .map((arrow) => ({ ...arrow, heightPx: heightOf(arrow.value) }))
    .sort((left, right) => right.heightPx - left.heightPx);
  const sizes = arrows.length === 0 ? [] : symbolLegendValues(maxValue, 0);
  return {
    fill,
    arrows,
    legend: {
      kind: 'evolution',
      ...legendOf(fill, arrows, themeName),
      sizes: sizes.map((value) => ({ value, heightPx: heightOf(value) })),
    },
  };
}

function legendOf(
  fill: readonly TerritoryPaint[],
  arrows: readonly SceneArrow[],
  themeName: ThemeName,
): Pick<EvolutionLegend, 'arrows' | 'unchangedCount' | 'states'> {
  const kinds = KINDS.map((kind) => ({
    ...kind,
    color: arrowColor(kind, themeName),
    count: arrows.filter(({ direction, isSure }) => direction === kind.direction && isSure === kind.isSure)
      .length,
  }));
  return {
    arrows: kinds.filter(({ count }) => count > 0),
    unchangedCount: fill.filter(({ state }) => state === 'zero').length,
    states: listLegendStates(fill, themeName),
  };
}
