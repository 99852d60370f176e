import type { ChartMark } from '@/export';
import type { PlotBox } from './draw-axes';
import { widthOfText } from './text-width';

/** A line from the top of a chart to its bottom, and what it says. */
export interface LabelledLine {
  /** Where it stands, in pixels from the left of the frame. */
  readonly at: number;
  readonly label: string;
  readonly isDashed: boolean;
}

/** Room over a plot for the label of a line, in pixels. */
export const LINE_ROW = 15;

const GAP = 5;
/** From the top of a plot to the foot of the lowest label. */
const FOOT = 6;
const LETTER_HEIGHT = 8;

type Side = 'start' | 'end';

/**
 * Lines with their labels over a plot, a row each, so that none crosses the label of another: all labels on one side of their
 * lines where there is room, the line that stands farthest back being the longest.
 */
export function drawLabelledLines(lines: readonly LabelledLine[], plot: PlotBox): readonly ChartMark[] {
  const side = commonSide(lines, plot);
  const fromLowestRow = lines.toSorted((one, other) =>
    side === 'end' ? one.at - other.at : other.at - one.at,
  );
  return fromLowestRow.flatMap((line, row) => {
    const y = plot.top - FOOT - row * LINE_ROW;
    const anchor = side ?? (line.at > (plot.left + plot.right) / 2 ? 'end' : 'start');
    const points = [
      [line.at, y - LETTER_HEIGHT],
      [line.at, plot.bottom],
    ] as const;
    return [
      { kind: 'line', points, ink: line.isDashed ? 'second-curve' : 'target' },
      {
        kind: 'text',
        x: anchor === 'end' ? line.at - GAP : line.at + GAP,
        y,
        text: line.label,
        anchor,
        tone: 'strong',
      },
    ] satisfies readonly ChartMark[];
  });
}

/** The side on which every label has room; `null` where there is none, for lines then stand far apart. */
function commonSide(lines: readonly LabelledLine[], { left, right }: PlotBox): Side | null {
  const room = ({ label }: LabelledLine) => GAP + widthOfText(label);
  if (lines.every((line) => line.at + room(line) <= right)) return 'start';
  return lines.every((line) => line.at - room(line) >= left) ? 'end' : null;
}
