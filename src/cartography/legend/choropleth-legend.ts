import type { DisplayState } from '@/domain/measure';
import type { ClassBreaks } from '../classification/class-breaks';
import type { ChoroplethLegend, LegendClass, LegendMark } from '../legend-model';
import type { ChoroplethPalette } from '../palette/choropleth-palette';
import { patternOf, patternOfMark } from '../scene/build-fill';
import type { FillMark, TerritoryPaint } from '../scene/scene';

const MARKS: readonly FillMark[] = ['different', 'not-different', 'undecided'];

/** Every state but a plain known value, in the order legends list them. */
export const UNCLASSED_STATES = [
  'zero',
  'estimated',
  'missing',
  'suppressed',
  'not-applicable',
] as const satisfies readonly Exclude<DisplayState, 'known'>[];

/**
 * Lists the classes from high to low with the territories painted in each, then the states that some territory has. An
 * estimated value counts both in its class and among the estimated.
 */
export function buildChoroplethLegend(
  fill: readonly TerritoryPaint[],
  breaks: ClassBreaks,
  palette: ChoroplethPalette,
): Omit<ChoroplethLegend, 'misuse'> {
  const counts = countPaints(fill);
  const states = UNCLASSED_STATES.map((state) => ({
    state,
    color: palette.states[state],
    pattern: patternOf(state),
    count: counts.get(state) ?? 0,
  }));
  return {
    classes: listClasses(counts, breaks, palette).reverse(),
    closure: breaks.closure,
    states: states.filter(({ count }) => count > 0),
    marks: listMarks(counts, palette),
  };
}

/** How many territories have each state, mark and class: thousands of them are passed through once. */
type PaintCounts = ReadonlyMap<DisplayState | FillMark | number, number>;

function countPaints(fill: readonly TerritoryPaint[]): PaintCounts {
  const counts = new Map<DisplayState | FillMark | number, number>();
  const count = (what: DisplayState | FillMark | number) => counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const { state, classIndex, mark } of fill) {
    count(state);
    if (classIndex !== null) count(classIndex);
    if (mark !== undefined) count(mark);
  }
  return counts;
}

function listMarks(counts: PaintCounts, palette: ChoroplethPalette): readonly LegendMark[] {
  const color = palette.classes[Math.floor(palette.classes.length / 2)] ?? palette.states.missing;
  const marks = MARKS.map((mark) => ({
    mark,
    pattern: patternOfMark(mark),
    color,
    count: counts.get(mark) ?? 0,
  }));
  return marks.filter(({ count }) => count > 0);
}

function listClasses(counts: PaintCounts, breaks: ClassBreaks, palette: ChoroplethPalette): LegendClass[] {
  return palette.classes.flatMap((color, classIndex) => {
    const lower = breaks.bounds[classIndex];
    const upper = breaks.bounds[classIndex + 1];
    if (lower === undefined || upper === undefined) return [];
    return [{ lower, upper, color, count: counts.get(classIndex) ?? 0 }];
  });
}
