import type { LegendItem } from '../legend-blocks';
import type { LegendMeasures } from './layout-legend';
import type { LegendDrawing } from './map-page';
import { MM_PER_CSS_PIXEL } from './page-format';

const LABEL_MM = 3;
const LABEL_GAP_MM = 3;
const MIDDLE_EM = 0.34;
const LINE_EM = 1.28;

/** Nested circles with their labels, and the height where the next thing may start. */
export interface NestedCircles extends LegendDrawing {
  readonly bottom: number;
}

/**
 * Nests the circles of a legend on a common foot, the largest behind, each tied by a line from its top to its label; circles
 * no higher than a line stand one under the other instead, beside their labels, or the small ones would be lost in the large.
 * Circles keep the size they have on the map, whatever the scale of the legend.
 */
export function layoutCircles(
  items: readonly LegendItem[],
  at: { readonly x: number; readonly y: number },
  { scale }: LegendMeasures,
): NestedCircles {
  const circles = items
    .flatMap(({ swatch, label }) =>
      swatch.kind === 'circle' ? [{ swatch, label, radius: swatch.radiusPx * MM_PER_CSS_PIXEL }] : [],
    )
    .sort((left, right) => right.radius - left.radius);
  const [largest] = circles;
  if (largest === undefined) return { texts: [], swatches: [], leaders: [], bottom: at.y };

  const sizeMm = LABEL_MM * scale;
  const top = at.y + sizeMm / 2;
  const foot = top + 2 * largest.radius;
  const centreX = at.x + largest.radius;
  const isNested = 2 * largest.radius > sizeMm * LINE_EM;
  const labelX = at.x + 2 * largest.radius + LABEL_GAP_MM * scale;
  let lowest = top - sizeMm * LINE_EM;
  const drawn = circles.map(({ swatch, label, radius }) => {
    const nestedTop = foot - 2 * radius;
    lowest = Math.max(nestedTop, lowest + sizeMm * LINE_EM);
    const circleTop = isNested ? nestedTop : lowest - radius;
    return {
      swatch: { box: { x: centreX - radius, y: circleTop, width: 2 * radius, height: 2 * radius }, swatch },
      leader: [
        [centreX, circleTop],
        [labelX - 2.2 * scale, circleTop],
        [labelX - 0.8 * scale, lowest],
      ] as const,
      text: {
        x: labelX,
        y: lowest + MIDDLE_EM * sizeMm,
        text: label,
        sizeMm,
        weight: 400,
        anchor: 'start',
        tone: 'strong',
      } as const,
    };
  });
  return {
    texts: drawn.map(({ text }) => text),
    swatches: drawn.map(({ swatch }) => swatch),
    leaders: isNested ? drawn.map(({ leader }) => leader) : [],
    bottom: Math.max(foot, lowest + sizeMm / 2) + 2 * scale,
  };
}
