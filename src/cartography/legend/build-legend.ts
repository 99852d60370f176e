import type { VerificationStatus } from '@/domain/coverage';
import { type DisplayState, displayStateAt, type ProtectedColumn } from '@/domain/measure';
import type { CategoryFamily, Establishment } from '@/domain/offer';
import type { ContourCollection } from '@/domain/territory';
import { memoizeEach, memoizePair } from '@/lib';
import type { CoverageLegend, LegendModel, OfferLegend, SymbolLegend } from '../legend-model';
import { SCENE_BUILDERS, styleChoropleth, type SceneBuilders, type SceneInput } from '../scene/build-scene';
import type { Scene, SceneCoverageArea, ScenePoint, SceneSymbol } from '../scene/scene';
import { misuseOf } from '../misuse';
import { symbolLegendValues, symbolRadiusPx } from '../symbol';
import { buildChoroplethLegend, UNCLASSED_STATES } from './choropleth-legend';

const VERIFICATIONS: readonly VerificationStatus[] = ['verified', 'derived', 'to-confirm'];

/**
 * Builds the legend of a scene: counts are taken from what the scene draws, colours and limits from the classes it was
 * painted with.
 *
 * @param scene - built from the same input with the same builders.
 */
export function buildLegend(
  input: SceneInput,
  scene: Scene,
  builders: SceneBuilders = SCENE_BUILDERS,
): LegendModel {
  const { needCounts, establishments } = input;
  return {
    choropleth: legendOfFill(input, scene, builders),
    representation: input.representation?.legend ?? null,
    symbols: needCounts === null ? null : buildSymbolLegend(needCounts, scene),
    borders: input.overlays?.borders?.legend ?? null,
    offer: establishments === null ? null : buildOfferLegend(establishments, scene),
    coverage: scene.coverage === null ? null : buildCoverageLegend(scene.coverage),
  };
}

function legendOfFill(input: SceneInput, scene: Scene, builders: SceneBuilders): LegendModel['choropleth'] {
  if (input.choropleth === null || scene.fill === null) return null;
  const { classification, palette } = styleChoropleth(input.choropleth, input.themeName, builders);
  return {
    ...buildChoroplethLegend(scene.fill, classification.breaks, palette),
    misuse: misuseOf('color', input.choropleth.rate.unit),
  };
}

function buildSymbolLegend(counts: ProtectedColumn, scene: Scene): SymbolLegend {
  const [largest] = scene.symbols ?? [];
  const misuse = misuseOf('circle', counts.unit);
  const drawn = countStates(counts, scene.studied);
  const states = UNCLASSED_STATES.map((state) => ({ state, count: drawn.get(state) ?? 0 }));
  return {
    circles: largest === undefined ? [] : circlesBeside(largest, misuse === null ? 1 : 0),
    states: states.filter(({ count }) => count > 0),
    negativeCount: countNegative(counts),
    misuse,
  };
}

/** Circles of round figures at the scale of the largest one drawn. */
function circlesBeside(
  { value: maxValue, radiusPx: largestPx }: SceneSymbol,
  least: number,
): SymbolLegend['circles'] {
  return symbolLegendValues(maxValue, least).map((value) => ({
    value,
    radiusPx: symbolRadiusPx(value, { maxValue, largestPx }),
  }));
}

const countNegative = memoizeEach(({ values }: ProtectedColumn) => {
  let count = 0;
  for (const value of values) if (value < 0) count += 1;
  return count;
});

/** How many territories have each state. Kept: another indicator changes neither the circles nor what they are of. */
const countStates = memoizePair(
  (counts: ProtectedColumn, studied: ContourCollection): ReadonlyMap<DisplayState, number> => {
    const drawn = new Map<DisplayState, number>();
    for (const { properties } of studied.features) {
      const state = displayStateAt(counts, counts.index.positionOf(properties.code) ?? -1);
      drawn.set(state, (drawn.get(state) ?? 0) + 1);
    }
    return drawn;
  },
);

function buildOfferLegend(establishments: readonly Establishment[], scene: Scene): OfferLegend {
  const points = scene.offer ?? [];
  const families = [...countFamilies(points)]
    .map(([family, count]) => ({ family, color: scene.familyColors[family], count }))
    .sort((left, right) => right.count - left.count);
  return {
    families,
    estimatedCount: points.filter((point) => point.estimated).length,
    unlocatedCount: establishments.filter((establishment) => establishment.location === null).length,
  };
}

function countFamilies(points: readonly ScenePoint[]): ReadonlyMap<CategoryFamily, number> {
  const counts = new Map<CategoryFamily, number>();
  for (const { family } of points) counts.set(family, (counts.get(family) ?? 0) + 1);
  return counts;
}

function buildCoverageLegend(areas: readonly SceneCoverageArea[]): CoverageLegend {
  const statuses = VERIFICATIONS.map((verification) => ({
    verification,
    teamCount: areas.filter((area) => area.verification === verification).length,
  }));
  return { statuses: statuses.filter(({ teamCount }) => teamCount > 0) };
}
