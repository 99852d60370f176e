import type { LegendItem } from '../legend-blocks';
import type { LegendMeasures } from './layout-legend';
import type { LegendDrawing } from './map-page';
import { MM_PER_CSS_PIXEL } from './page-format';

const LABEL_MM = 3;
const GAP_MM = 5;
const LABEL_GAP_MM = 1.2;
/** Width of an arrow for its height. */
const WIDTH_SHARE = 0.72;

/** Arrows in their row, and the height where the next thing may start. */
interface PlacedArrows extends Pick<LegendDrawing, 'texts' | 'swatches'> {
  readonly bottom: number;
}

/** Stands the arrows of a scale side by side on one line, each with its label at its right, at the size they have on the map. */
export function layoutArrows(
  items: readonly LegendItem[],
  at: { readonly x: number; readonly y: number },
  { scale, measure }: LegendMeasures,
): PlacedArrows {
  const sized = items.flatMap(({ swatch, label }) =>
    swatch.kind === 'arrow-size' ? [{ swatch, label, height: swatch.heightPx * MM_PER_CSS_PIXEL }] : [],
  );
  if (sized.length === 0) return { texts: [], swatches: [], bottom: at.y };
  const style = { sizeMm: LABEL_MM * scale, weight: 400 } as const;
  const foot = at.y + Math.max(...sized.map(({ height }) => height), style.sizeMm);
  let x = at.x;
  const placed = sized.map(({ swatch, label, height }) => {
    const width = WIDTH_SHARE * height;
    const box = { x, y: foot - height, width, height };
    const text = { ...style, x: x + width + LABEL_GAP_MM * scale, y: foot, text: label } as const;
    x = text.x + measure(label, style) + GAP_MM * scale;
    return { swatch: { box, swatch }, text: { ...text, anchor: 'start', tone: 'strong' } as const };
  });
  return {
    texts: placed.map(({ text }) => text),
    swatches: placed.map(({ swatch }) => swatch),
    bottom: foot + 2 * scale,
  };
}
