import { displayStateOf, type ProtectedColumn } from '@/domain/measure';
import type { ContourCollection } from '@/domain/territory';
import { QUADRANT_NAMES, type QuadrantLegend, type QuadrantName } from '../legend-model';
import { QUADRANT_COLORS } from '../palette/quadrant-colors';
import type { ThemeName } from '../palette/theme';
import { patternOf } from '../scene/build-fill';
import type { TerritoryPaint } from '../scene/scene';
import { listLegendStates } from './legend-states';
import { paintAbsence, valueOf } from './paint-states';
import type { Representation } from './representation';

/** Where territories stand by need and offer, at the level of the map. */
export interface QuadrantInput {
  readonly need: ProtectedColumn;
  readonly offer: ProtectedColumn;
  /** By code; a territory that has no place is left out. */
  readonly quadrants: ReadonlyMap<string, QuadrantName>;
  readonly thresholds: QuadrantLegend['thresholds'];
}

/** What is said of a territory without a place: the first of these that one of its rates is. */
const ABSENCES = ['suppressed', 'missing', 'not-applicable'] as const;

/**
 * Paints every territory by its quadrant, or as undecided. One that has no place has the texture of what is wanting, and
 * nothing is guessed of it.
 */
export function buildQuadrants(
  contours: ContourCollection,
  input: QuadrantInput,
  themeName: ThemeName,
): Representation {
  const fill = contours.features.map(({ properties: { code } }) => paintOf(code, input, themeName));
  const rows = QUADRANT_NAMES.map((quadrant, rank) => ({
    quadrant,
    color: QUADRANT_COLORS[themeName][quadrant],
    count: fill.filter(({ classIndex }) => classIndex === rank).length,
  }));
  const states = listLegendStates(fill, themeName);
  return { fill, arrows: null, legend: { kind: 'quadrants', rows, thresholds: input.thresholds, states } };
}

function paintOf(
  code: string,
  { need, offer, quadrants }: QuadrantInput,
  themeName: ThemeName,
): TerritoryPaint {
  const states = [need, offer].map((rate) => displayStateOf(valueOf(rate, code)));
  const quadrant = quadrants.get(code);
  if (quadrant === undefined) {
    const state = ABSENCES.find((absence) => states.includes(absence)) ?? 'not-applicable';
    return paintAbsence(code, state, themeName);
  }
  const state = states.includes('estimated') ? 'estimated' : 'known';
  const color = QUADRANT_COLORS[themeName][quadrant];
  return { code, state, classIndex: QUADRANT_NAMES.indexOf(quadrant), color, pattern: patternOf(state) };
}
