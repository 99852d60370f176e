import type { PlacedText, TextStyle, TextTone } from './map-page';
import type { MeasureText } from './text-metrics';
import { wrapText } from './wrap-text';

/** Distance between baselines, in ems. */
const LINE_EM = 1.28;
/** From the top of a line to its baseline, in ems. */
const ASCENT_EM = 0.98;

/** A paragraph and the column it goes into. */
export interface Paragraph {
  readonly text: string;
  readonly style: TextStyle;
  readonly tone: TextTone;
  readonly x: number;
  readonly width: number;
  readonly maxLines: number;
}

/** Texts in their place, and the height where the next thing may start. */
export interface PlacedParagraph {
  readonly texts: readonly PlacedText[];
  readonly bottom: number;
}

/** Breaks a paragraph into lines and places them from `top` down. */
export function placeParagraph(paragraph: Paragraph, top: number, measure: MeasureText): PlacedParagraph {
  const { text, style, tone, x, width, maxLines } = paragraph;
  const lines = wrapText(text, { widthMm: width, maxLines, style, measure });
  const texts = lines.map((line, rank): PlacedText => {
    const y = top + style.sizeMm * (ASCENT_EM + rank * LINE_EM);
    return { ...style, x, y, text: line, anchor: 'start', tone };
  });
  return { texts, bottom: top + lines.length * style.sizeMm * LINE_EM };
}

/** Places paragraphs under one another. */
export function placeParagraphs(
  paragraphs: readonly Paragraph[],
  top: number,
  { measure, gap }: { readonly measure: MeasureText; readonly gap: number },
): PlacedParagraph {
  const texts: PlacedText[] = [];
  let bottom = top;
  for (const paragraph of paragraphs) {
    const placed = placeParagraph(paragraph, bottom + (texts.length === 0 ? 0 : gap), measure);
    texts.push(...placed.texts);
    if (placed.texts.length > 0) bottom = placed.bottom;
  }
  return { texts, bottom };
}
