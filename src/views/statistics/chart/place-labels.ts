import type { ChartMark, ChartSign } from '@/export';
import type { PlotBox } from './draw-axes';
import { widthOfText } from './text-width';

const LINE_HEIGHT = 13;
const GAP = 8;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Names beside signs, to the right or to the left of them, the first given first; a name that would cover another, or
 * leave the chart, is left to the list beside it.
 *
 * @param others - where else names do not go.
 */
export function placeLabels(
  signs: readonly { readonly sign: ChartSign; readonly label: string }[],
  plot: PlotBox,
  others: readonly Pick<ChartSign, 'x' | 'y'>[] = [],
): readonly ChartMark[] {
  const taken: Box[] = [...signs.map(({ sign }) => sign), ...others].map(({ x, y }) => ({
    left: x - 5,
    right: x + 5,
    top: y - 5,
    bottom: y + 5,
  }));
  return signs.flatMap(({ sign, label }, rank): readonly ChartMark[] => {
    const width = widthOfText(label);
    for (const anchor of ['start', 'end'] as const) {
      const x = anchor === 'start' ? sign.x + GAP : sign.x - GAP;
      const left = anchor === 'start' ? x : x - width;
      const box = {
        left,
        right: left + width,
        top: sign.y - LINE_HEIGHT / 2,
        bottom: sign.y + LINE_HEIGHT / 2,
      };
      const isFree = taken.every((other, at) => at === rank || !overlaps(box, other));
      if (isFree && box.left >= plot.left && box.right <= plot.right) {
        taken.push(box);
        return [{ kind: 'text', x, y: sign.y + 4, text: label, anchor, tone: 'strong' }];
      }
    }
    return [];
  });
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
