import type { Position } from 'geojson';
import { buildClassBreaks } from '../classification/build-class-breaks';
import { type ClassBreaks, classIndexOf, countByClass, countClasses } from '../classification/class-breaks';
import { PLAIN_SPEC } from '../classification/class-method';
import type { BorderLegend } from '../legend-model';
import type { SceneBorder } from '../scene/scene';

/** A border to draw: where it is, and how far apart the rates on its two sides are. */
export interface DrawnBorder {
  readonly codes: readonly [string, string];
  readonly lines: readonly Position[][];
  readonly strength: number;
  /** Chance alone would hardly do it; `null` of what is no sample. */
  readonly isSure: boolean | null;
}

/** Borders as lines, and their legend. */
export interface BorderOverlay {
  readonly borders: readonly SceneBorder[];
  readonly legend: Pick<BorderLegend, 'classes' | 'sureCount' | 'unsureCount'>;
}

/** Widths of the classes from the weakest, in CSS pixels: as many as are told apart. */
const WIDTHS_PX = [1.25, 2.5, 4.25, 6.5];

/**
 * Draws borders as lines, the wider the stronger: up to four classes of as many borders each, the strongest always the
 * widest. Weak ones come first, to be drawn under.
 *
 * @param shown - those above the threshold, in any order.
 */
export function buildBorders(shown: readonly DrawnBorder[]): BorderOverlay {
  const strengths = shown.map(({ strength }) => strength);
  const breaks = classesOf(strengths);
  const widths = WIDTHS_PX.slice(WIDTHS_PX.length - countClasses(breaks));
  const borders = shown
    .map(({ codes, lines, strength, isSure }): SceneBorder & { readonly strength: number } => {
      const widthPx = widths[classIndexOf(breaks, strength) ?? 0] ?? 0;
      return { codes, lines, widthPx, isSure: isSure !== false, strength };
    })
    .sort((left, right) => left.strength - right.strength)
    .map(({ codes, lines, widthPx, isSure }) => ({ codes, lines, widthPx, isSure }));
  const counts = countByClass(breaks, strengths);
  const classes = widths.map((widthPx, rank) => ({
    lower: breaks.bounds[rank] ?? Number.NaN,
    upper: breaks.bounds[rank + 1] ?? Number.NaN,
    widthPx,
    count: counts[rank] ?? 0,
  }));
  const count = (sure: boolean) => shown.filter(({ isSure }) => isSure === sure).length;
  return {
    borders,
    legend: { classes: classes.reverse(), sureCount: count(true), unsureCount: count(false) },
  };
}

function classesOf(strengths: readonly number[]): ClassBreaks {
  const spec = { ...PLAIN_SPEC, method: 'quantile', classCount: WIDTHS_PX.length, closure: 'left' } as const;
  const breaks = buildClassBreaks(strengths, spec);
  if (!breaks.ok) throw new Error('Quantiles refuse no value');
  return breaks.value;
}
