import { scaleAt } from '@/cartography/projection';
import type { PageBox, PlacedText, ScaleBar } from './map-page';
import type { MapProjector } from './map-projector';
import { placeParagraph } from './text-block';
import type { MeasureText } from './text-metrics';

const ROUND_LENGTHS_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const LONGEST_MM = 40;
const BAR_STYLE = { sizeMm: 2.6, weight: 400 } as const;
const NOTE_STYLE = { sizeMm: 2.3, weight: 400 } as const;
const NO_BREAK_SPACE = '\u00A0';

/** Height a scale bar and its note take, in millimetres. */
export const SCALE_BAR_HEIGHT = 13;

/** The longest round length, in kilometres, that fits a width of the page. */
export function roundScaleLength(mmPerKilometre: number, widthMm: number): number {
  const fitting = ROUND_LENGTHS_KM.filter((length) => length * mmPerKilometre <= widthMm);
  return fitting.at(-1) ?? 1;
}

/** What is written by a scale bar. */
export interface ScaleBarWords {
  readonly unit: string;
  /** What is at another scale; `null` when nothing is. */
  readonly note: string | null;
  readonly measure: MeasureText;
}

/** Places the scale bar at the bottom of a box. */
export function layoutScaleBar(
  box: PageBox,
  { mmPerMetre, middle }: Pick<MapProjector, 'mmPerMetre' | 'middle'>,
  { note: said, unit, measure }: ScaleBarWords,
): ScaleBar {
  const mmPerKilometre = (mmPerMetre * 1000) / scaleAt(middle);
  const kilometres = roundScaleLength(mmPerKilometre, Math.min(LONGEST_MM, box.width));
  const y = box.y + box.height - SCALE_BAR_HEIGHT + 4.5;
  const lengthMm = kilometres * mmPerKilometre;
  const above = { ...BAR_STYLE, y: y - 1.2, tone: 'strong' } as const;
  const start: PlacedText = { ...above, x: box.x, text: '0', anchor: 'start' };
  const label = `${kilometres}${NO_BREAK_SPACE}${unit}`;
  const end: PlacedText = { ...above, x: box.x + lengthMm, text: label, anchor: 'end' };
  const note = placeParagraph(
    { text: said ?? '', style: NOTE_STYLE, tone: 'muted', x: box.x, width: box.width, maxLines: 2 },
    y + 1.2,
    measure,
  );
  return { start: [box.x, y], lengthMm, texts: [start, end, ...note.texts] };
}
