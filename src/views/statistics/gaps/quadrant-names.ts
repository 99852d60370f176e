import { QUADRANTS } from '@/analysis/gap-finder';
import type { ChartSign, ChartText } from '@/export';
import type { PlotBox } from '../chart/draw-axes';
import { widthOfCharacters, widthOfText } from '../chart/text-width';

/** Names of the quadrants. */
export type QuadrantNames = Readonly<Record<(typeof QUADRANTS)[number], string>>;

/** Where quadrants meet and end, in pixels. */
export interface Quarters {
  readonly plot: PlotBox;
  readonly atNeed: number;
  readonly atOffer: number;
}

const HALF_LINE = 9;
const INSET = 6;

/**
 * The name of each quadrant on its outer edge, in the corner of the chart or beside the threshold: where no sign is under
 * it. A quadrant whose edge is full has no name; the list beside tells it.
 */
export function placeQuadrantNames(
  names: QuadrantNames,
  quarters: Quarters,
  signs: readonly ChartSign[],
): readonly ChartText[] {
  const { plot, atNeed } = quarters;
  return QUADRANTS.flatMap((quadrant): readonly ChartText[] => {
    const [need, offer] = quadrant.split('-');
    const text = names[quadrant];
    const y = offer === 'high' ? plot.top + 14 : plot.bottom - 7;
    const atStart = (x: number): ChartText => ({ kind: 'text', x, y, text, anchor: 'start', tone: 'muted' });
    const atEnd = (x: number): ChartText => ({ kind: 'text', x, y, text, anchor: 'end', tone: 'muted' });
    const places =
      need === 'high'
        ? [atEnd(plot.right - INSET), atStart(atNeed + INSET)]
        : [atStart(plot.left + INSET), atEnd(atNeed - INSET)];
    const room = need === 'high' ? plot.right - atNeed : atNeed - plot.left;
    if (widthOfText(text) + 2 * INSET > room || isTooLow(quarters, offer)) return [];
    const free = places.find((place) => !signs.some((sign) => isUnder(place, sign)));
    return free === undefined ? [] : [free];
  });
}

/** Points along a text, for what must not be written over it. */
export function pointsAlong({
  x,
  y,
  text,
  anchor,
}: ChartText): readonly { readonly x: number; readonly y: number }[] {
  const direction = anchor === 'end' ? -1 : 1;
  const steps = Math.ceil(text.length / 2) + 1;
  return Array.from({ length: steps }, (_, rank) => ({
    x: x + direction * widthOfCharacters(2 * rank),
    y: y - 4,
  }));
}

function isTooLow({ plot, atOffer }: Quarters, offer: string | undefined): boolean {
  const height = offer === 'high' ? atOffer - plot.top : plot.bottom - atOffer;
  return height < 2 * HALF_LINE;
}

function isUnder({ x, y, text, anchor }: ChartText, sign: ChartSign): boolean {
  const left = anchor === 'end' ? x - widthOfText(text) : x;
  const isBeside = sign.x < left - INSET || sign.x > left + widthOfText(text) + INSET;
  return !isBeside && Math.abs(sign.y - (y - 4)) < HALF_LINE;
}
