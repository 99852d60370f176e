import { columnValueAt, displayStateOf, MISSING } from '@/domain/measure';
import type { ContourCollection } from '@/domain/territory';
import type { Classification } from '../classification/classification';
import type { ChoroplethPalette } from '../palette/choropleth-palette';
import type { FillPattern, TerritoryPaint } from './scene';

/** Paints every territory of the contours by its class or its state; one that has no figure at all is missing. */
export function buildFill(
  contours: ContourCollection,
  classification: Classification,
  palette: ChoroplethPalette,
): readonly TerritoryPaint[] {
  const { column, classes } = classification;
  return contours.features.map(({ properties: { code } }) => {
    const position = column.index.positionOf(code);
    const state = displayStateOf(position === undefined ? MISSING : columnValueAt(column, position));
    const classIndex = position === undefined ? null : (classes[position] ?? null);
    const classColor = classIndex === null ? undefined : palette.classes[classIndex];
    const color = classColor ?? (state === 'known' ? palette.states.missing : palette.states[state]);
    return { code, state, classIndex, color, pattern: patternOf(state) };
  });
}

/** The texture of a state: none where colour and figure say enough. */
export function patternOf(state: TerritoryPaint['state']): FillPattern {
  return state === 'known' || state === 'zero' ? 'none' : state;
}
