import { displayStateAt } from '@/domain/measure';
import type { ContourCollection, TerritoryIndex } from '@/domain/territory';
import { memoizePair } from '@/lib';
import type { Classification } from '../classification/classification';
import type { ChoroplethPalette } from '../palette/choropleth-palette';
import type { FillMark, FillPattern, TerritoryPaint } from './scene';

/**
 * The territories to paint: those drawn, or those of the index where none is, so that legend and table still tell classes.
 *
 * @param studied - codes of the territories studied; `null` when all are.
 */
export function listPainted(
  drawn: ContourCollection,
  index: TerritoryIndex,
  studied: ReadonlySet<string> | null,
): readonly string[] {
  if (drawn.features.length > 0) return drawn.features.map(({ properties }) => properties.code);
  const codes = index.territories.map(({ code }) => String(code));
  return studied === null ? codes : codes.filter((code) => studied.has(code));
}

const positionsOf = memoizePair((codes: readonly string[], index: TerritoryIndex) =>
  Int32Array.from(codes, (code) => index.positionOf(code) ?? -1),
);

/** Paints territories by their class or their state; one that has no figure at all is missing. */
export function buildFill(
  codes: readonly string[],
  classification: Classification,
  palette: ChoroplethPalette,
): readonly TerritoryPaint[] {
  const { column, classes } = classification;
  const positions = positionsOf(codes, column.index);
  return codes.map((code, rank) => {
    const position = positions[rank] ?? -1;
    const state = displayStateAt(column, position);
    const classIndex = classes[position] ?? null;
    const classColor = classIndex === null ? undefined : palette.classes[classIndex];
    const color = classColor ?? (state === 'known' ? palette.states.missing : palette.states[state]);
    return { code, state, classIndex, color, pattern: patternOf(state) };
  });
}

/**
 * Lays over each territory the texture of its mark; one that has a texture of its own keeps it. What differs from the
 * reference is left plain: it is what a reader may speak of.
 *
 * @param marks - one a position of the index, `null` where a rate cannot be held against the reference.
 */
export function markFill(
  fill: readonly TerritoryPaint[],
  index: TerritoryIndex,
  marks: readonly (FillMark | null)[],
): readonly TerritoryPaint[] {
  return fill.map((paint) => {
    const mark = marks[index.positionOf(paint.code) ?? -1] ?? null;
    if (mark === null || paint.pattern !== 'none') return paint;
    return { ...paint, mark, pattern: patternOfMark(mark) };
  });
}

/** The texture of a mark: none where the rate differs from the reference. */
export function patternOfMark(mark: FillMark): FillPattern {
  return mark === 'different' ? 'none' : mark;
}

/** The texture of a state: none where colour and figure say enough. */
export function patternOf(state: TerritoryPaint['state']): FillPattern {
  return state === 'known' || state === 'zero' ? 'none' : state;
}
