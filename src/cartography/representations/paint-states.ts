import {
  columnValueAt,
  displayStateOf,
  type MeasuredValue,
  MISSING,
  type ProtectedColumn,
} from '@/domain/measure';
import type { ContourCollection } from '@/domain/territory';
import { STATE_COLORS } from '../palette/choropleth-palette';
import { MAP_THEMES, type ThemeName } from '../palette/theme';
import { patternOf } from '../scene/build-fill';
import type { TerritoryPaint } from '../scene/scene';

/** What a column says of a territory; missing where it says nothing. */
export function valueOf(column: ProtectedColumn | null, code: string): MeasuredValue {
  const position = column?.index.positionOf(code);
  return column === null || position === undefined ? MISSING : columnValueAt(column, position);
}

/** A territory painted by the texture of what it has in place of a figure. */
export function paintAbsence(
  code: string,
  state: 'suppressed' | 'missing' | 'not-applicable',
  themeName: ThemeName,
): TerritoryPaint {
  const color = STATE_COLORS[themeName][state];
  return { code, state, classIndex: null, color, pattern: patternOf(state) };
}

/** Paints as bare land the territories whose figure signs show, and the others by the texture of their state. */
export function paintStates(
  contours: ContourCollection,
  column: ProtectedColumn | null,
  themeName: ThemeName,
): readonly TerritoryPaint[] {
  return contours.features.map(({ properties: { code } }) => {
    const state = displayStateOf(valueOf(column, code));
    const isShown = state === 'known' || state === 'zero';
    const color = isShown ? MAP_THEMES[themeName].land : STATE_COLORS[themeName][state];
    return { code, state, classIndex: null, color, pattern: patternOf(state) };
  });
}
