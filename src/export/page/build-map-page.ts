import { homeExtent, type Scene } from '@/cartography';
import { type Steps, takeAllSteps } from '@/lib';
import { drawMap } from './draw-map';
import { layoutLegend } from './layout-legend';
import type { DemonstrationMark, LegendDrawing, MapPage, PageBox, PlacedText } from './map-page';
import type { MapPageText } from './map-page-text';
import { fitMap } from './map-projector';
import type { PageFormat } from './page-format';
import { layoutScaleBar, SCALE_BAR_HEIGHT } from './scale-bar';
import { type Paragraph, placeParagraphs } from './text-block';
import { measurePlexSans, type MeasureText } from './text-metrics';
import { wrapText } from './wrap-text';

/** What a page is made from. */
export interface MapPageInput {
  readonly scene: Scene;
  readonly text: MapPageText;
  readonly format: PageFormat;
  /** How wide texts are; IBM Plex Sans when left out. */
  readonly measure?: MeasureText;
}

const MARGIN_MM = 12;
const LEGEND_WIDTH_MM = 64;
const COLUMN_GAP_MM = 7;
/** Sizes a title is tried at, until it takes two lines at most. */
const TITLE_SIZES_MM = [6.2, 5.4];
const SMALLEST_TITLE_MM = 4.7;
const TITLE_LINES = 2;
const LONGEST_TITLE_LINES = 4;
const SUBTITLE_MM = 3.5;
const FOOTER_MM = 2.4;
const BADGE = { height: 5.2, padding: 2.2, gap: 2.2, sizeMm: 2.7 };

/**
 * Lays out a map page: title and subtitle above, map at left, legend and scale bar at right, sources and notes below.
 * Texts wrap, the map takes what is left; without legend it takes the whole width.
 */
export function buildMapPage(input: MapPageInput): MapPage {
  return takeAllSteps(layOutMapPage(input));
}

/** {@link buildMapPage} a little at a time. */
export function* layOutMapPage({
  scene,
  text,
  format,
  measure = measurePlexSans,
}: MapPageInput): Steps<MapPage> {
  const width = format.widthMm - 2 * MARGIN_MM;
  const header = placeParagraphs(headerOf(text, width, measure), MARGIN_MM, { measure, gap: 0.8 });
  const badgeBottom =
    text.demonstrationLine === null ? header.bottom : header.bottom + BADGE.gap + BADGE.height;
  const footer = placeFooter(text, { width, bottom: format.heightMm - MARGIN_MM + 2, measure });
  const top = badgeBottom + 4;
  const body: PageBox = { x: MARGIN_MM, y: top, width, height: footer.top - 4 - top };
  const column = rightColumn(body);
  const hasLegend = text.legend.length > 0;
  const frame = hasLegend ? { ...body, width: body.width - LEGEND_WIDTH_MM - COLUMN_GAP_MM } : body;
  const projector = fitMap(frame, homeExtent(scene));
  const map = yield* drawMap(scene, { frame, projector, text, measure });
  const scaleBox = hasLegend ? column : cornerOf(frame);
  return {
    format,
    title: text.title,
    description: text.description,
    figuresSha256: text.fingerprint?.sha256 ?? null,
    header: header.texts,
    map,
    legend: placeLegend(text, column, measure),
    scaleBar: layoutScaleBar(scaleBox, projector, {
      unit: text.scaleUnit,
      note: map.insets.length === 0 ? null : text.insetScaleNote,
      measure,
    }),
    footerRule: footer.top,
    footer: footer.texts,
    demonstration: placeDemonstration(text.demonstrationLine, { y: header.bottom, frame, measure }),
  };
}

function rightColumn(body: PageBox): PageBox {
  return { ...body, x: body.x + body.width - LEGEND_WIDTH_MM, width: LEGEND_WIDTH_MM };
}

/** Bottom right of the map, where only the sea is when the map has the whole width. */
function cornerOf(frame: PageBox): PageBox {
  const width = 32;
  const inset = 2;
  return { ...frame, x: frame.x + frame.width - width - inset, width, height: frame.height - inset };
}

function placeLegend(text: MapPageText, column: PageBox, measure: MeasureText): LegendDrawing {
  return layoutLegend(text.legend, { ...column, height: column.height - SCALE_BAR_HEIGHT - 3 }, measure);
}

function headerOf(
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

function placeFooter(
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

function placeDemonstration(
  line: string | null,
  { y, frame, measure }: { readonly y: number; readonly frame: PageBox; readonly measure: MeasureText },
): DemonstrationMark | null {
  if (line === null) return null;
  const style = { sizeMm: BADGE.sizeMm, weight: 600 } as const;
  const width = measure(line, style) + 2 * BADGE.padding;
  const badge = { x: MARGIN_MM, y: y + BADGE.gap, width, height: BADGE.height };
  const acrossSize = (0.62 * frame.width) / measure(line, { sizeMm: 1, weight: 600 });
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
    across: {
      sizeMm: Math.min(acrossSize, 16),
      weight: 600,
      x: frame.x + frame.width / 2,
      y: frame.y + frame.height / 2,
      text: line,
      anchor: 'middle',
      tone: 'strong',
    },
  };
}
