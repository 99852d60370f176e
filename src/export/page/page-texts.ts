import type { DemonstrationMark, PageBox, PlacedText } from './map-page';
import type { MapPageText } from './map-page-text';
import { type Paragraph, placeParagraphs } from './text-block';
import type { MeasureText } from './text-metrics';
import { wrapText } from './wrap-text';

/** Blank around all that is printed. */
export const MARGIN_MM = 12;
/** Sizes a title is tried at, until it takes two lines at most. */
const TITLE_SIZES_MM = [6.2, 5.4];
const SMALLEST_TITLE_MM = 4.7;
const TITLE_LINES = 2;
const LONGEST_TITLE_LINES = 4;
const SUBTITLE_MM = 3.5;
const FOOTER_MM = 2.4;
const BADGE = { height: 5.2, padding: 2.2, gap: 2.2, sizeMm: 2.7 };

/** The title, at a size it fits in, and what is under it. */
export function headerOf(
  { title, subtitle }: MapPageText,
  width: number,
  measure: MeasureText,
): readonly Paragraph[] {
  const shared = { x: MARGIN_MM, width };
  return [
    {
      ...shared,
      text: title,
      style: { sizeMm: titleSize(title, width, measure), weight: 600 },
      tone: 'strong',
      maxLines: LONGEST_TITLE_LINES,
    },
    {
      ...shared,
      text: subtitle ?? '',
      style: { sizeMm: SUBTITLE_MM, weight: 400 },
      tone: 'muted',
      maxLines: 3,
    },
  ];
}

function titleSize(title: string, widthMm: number, measure: MeasureText): number {
  const fitting = TITLE_SIZES_MM.find((sizeMm) => {
    const column = {
      widthMm,
      maxLines: LONGEST_TITLE_LINES,
      style: { sizeMm, weight: 600 },
      measure,
    } as const;
    return wrapText(title, column).length <= TITLE_LINES;
  });
  return fitting ?? SMALLEST_TITLE_MM;
}

/** Sources, notes and date at the bottom of the page. */
export function placeFooter(
  text: MapPageText,
  {
    width,
    bottom,
    measure,
  }: { readonly width: number; readonly bottom: number; readonly measure: MeasureText },
): { readonly top: number; readonly texts: readonly PlacedText[] } {
  const { sourceLines, secrecyNote, dateLine, fingerprint } = text;
  const lines = [...sourceLines, secrecyNote, dateLine, fingerprint?.line ?? null].filter(
    (line) => line !== null,
  );
  const paragraphs = lines.map((line): Paragraph => ({
    text: line,
    style: { sizeMm: FOOTER_MM, weight: 400 },
    tone: 'muted',
    x: MARGIN_MM,
    width,
    maxLines: 4,
  }));
  const measured = placeParagraphs(paragraphs, 0, { measure, gap: 0.4 });
  const top = bottom - measured.bottom - 2;
  return { top, texts: measured.texts.map((placed) => ({ ...placed, y: placed.y + top + 2 })) };
}

/** Height that the notice of fictional figures takes under the header. */
export const BADGE_HEIGHT = BADGE.gap + BADGE.height;

/** The notice of fictional figures, under the header. */
export function placeDemonstration(
  line: string | null,
  headerBottom: number,
  measure: MeasureText,
): DemonstrationMark | null {
  if (line === null) return null;
  const style = { sizeMm: BADGE.sizeMm, weight: 600 } as const;
  const width = measure(line, style) + 2 * BADGE.padding;
  const badge = { x: MARGIN_MM, y: headerBottom + BADGE.gap, width, height: BADGE.height };
  return {
    badge,
    badgeText: {
      ...style,
      x: badge.x + BADGE.padding,
      y: badge.y + badge.height / 2 + 0.35 * BADGE.sizeMm,
      text: line,
      anchor: 'start',
      tone: 'warning',
    },
  };
}

/** The notice of fictional figures across a map. */
export function placeAcross(line: string | null, frame: PageBox, measure: MeasureText): PlacedText | null {
  if (line === null) return null;
  const fitting = (0.62 * frame.width) / measure(line, { sizeMm: 1, weight: 600 });
  return {
    sizeMm: Math.min(fitting, 16),
    weight: 600,
    x: frame.x + frame.width / 2,
    y: frame.y + frame.height / 2,
    text: line,
    anchor: 'middle',
    tone: 'strong',
  };
}
