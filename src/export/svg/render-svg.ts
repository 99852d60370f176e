import { type Steps, takeAllSteps } from '@/lib';
import type { MapPage, PagePoint, ScaleBar } from '../page/map-page';
import { type Band, dealBands, renamed } from './bands';
import { drawLegend } from './draw-legend';
import { box, clipToMap, drawMapBands, drawMapEdge, MAP_CLIP_ID } from './draw-map';
import { drawText } from './draw-text';
import { patternDefinitions } from './fills';
import { type EmbeddedFont, fontFaces, FONT_STACK } from './fonts';
import { INK } from './ink';
import { content, element } from './markup';
import { markDefinitions } from './marks';

/**
 * Draws a map page as an editable SVG document: millimetres for units, one named group a band, `dep-31` for a
 * territory; where territories are too many for an element each, a group a look, named as the legend names it. Nothing
 * in it says a figure the page does not print.
 *
 * @param fonts - put inside the document; needed when it becomes a picture, useless to who edits it.
 */
export function renderSvg(page: MapPage, fonts: readonly EmbeddedFont[] = []): string {
  return takeAllSteps(writeSvg(page, fonts));
}

/** {@link renderSvg} a little at a time. */
export function* writeSvg(page: MapPage, fonts: readonly EmbeddedFont[] = []): Steps<string> {
  const maps: string[] = [];
  for (const { prefix, bands } of yield* drawPanels(page)) maps.push(clipToMap(bands, prefix));
  return writeDocument(page, fonts, [...under(page), ...maps, ...over(page)]);
}

/**
 * {@link renderSvg} a little at a time, as documents to be drawn one over another: each is little enough for a browser to
 * read without holding the page.
 */
export function* writeSheets(page: MapPage, fonts: readonly EmbeddedFont[]): Steps<readonly string[]> {
  const dealt: string[] = [];
  for (const { prefix, bands } of yield* drawPanels(page))
    dealt.push(...dealBands(bands).map((some) => clipToMap(some, prefix)));
  const sheets: string[] = [];
  for (const [rank, map] of dealt.entries()) {
    const below = rank === 0 ? under(page) : [];
    const above = rank === dealt.length - 1 ? over(page) : [];
    const drawn = [...below, map, ...above];
    const hasText = drawn.some((markup) => markup.includes('<text'));
    sheets.push(writeDocument(page, hasText ? fonts : [], drawn));
    yield;
  }
  return sheets;
}

/** What names of the second map begin with: two maps have the same territories. */
const BESIDE = 'beside-';

interface DrawnPanel {
  readonly prefix: string;
  readonly bands: readonly Band[];
}

function* drawPanels(page: MapPage): Steps<readonly DrawnPanel[]> {
  const first = { prefix: '', bands: yield* drawMapBands(page) };
  if (page.beside === null) return [first];
  const bands: Band[] = [];
  for (const band of yield* drawMapBands(page.beside)) {
    bands.push(renamed(band, BESIDE));
    yield;
  }
  return [first, { prefix: BESIDE, bands }];
}

function under({ format: { widthMm, heightMm } }: MapPage): readonly string[] {
  return [element('rect', { id: 'paper', width: widthMm, height: heightMm, fill: INK.paper })];
}

function over(page: MapPage): readonly string[] {
  const { map, beside, scaleBar } = page;
  return [
    drawMapEdge(map),
    ...(beside === null ? [] : [drawMapEdge(beside.map, BESIDE)]),
    drawHeader(page),
    drawLegend(page),
    ...(beside === null ? [] : [drawLegend(beside, BESIDE)]),
    drawScaleBar(scaleBar, page),
    drawFooter(page),
  ];
}

function writeDocument(page: MapPage, fonts: readonly EmbeddedFont[], drawn: readonly string[]): string {
  const { widthMm, heightMm } = page.format;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${widthMm.toFixed(2)}mm`,
    height: `${heightMm.toFixed(2)}mm`,
    viewBox: `0 0 ${widthMm.toFixed(2)} ${heightMm.toFixed(2)}`,
    role: 'img',
    'aria-labelledby': 'page-title page-description',
    'font-family': FONT_STACK,
  };
  return element('svg', attributes, [
    element('title', { id: 'page-title' }, content(page.title)),
    element('desc', { id: 'page-description' }, content(page.description)),
    ...(page.figuresSha256 === null
      ? []
      : [element('metadata', { id: 'provenance' }, content(provenanceOf(page)))]),
    element('defs', {}, definitions(page, fonts)),
    ...drawn,
  ]);
}

/** What a program reads of where the page comes from. */
function provenanceOf({ figuresSha256 }: MapPage): string {
  return JSON.stringify({ figuresSha256 });
}

function definitions(page: MapPage, fonts: readonly EmbeddedFont[]): readonly string[] {
  const faces = fontFaces(fonts);
  const { beside } = page;
  const panels = beside === null ? [page] : [page, beside];
  return [
    ...(faces === '' ? [] : [`<style>${faces}</style>`]),
    element('clipPath', { id: MAP_CLIP_ID }, [box(page.map.frame, {})]),
    ...(beside === null
      ? []
      : [element('clipPath', { id: `${BESIDE}${MAP_CLIP_ID}` }, [box(beside.map.frame, {})])]),
    ...patternDefinitions(panels),
    ...markDefinitions(panels),
  ];
}

function drawHeader({ header, demonstration, caption, beside, map }: MapPage): string {
  const badge =
    demonstration === null
      ? []
      : [
          box(demonstration.badge, {
            rx: 1,
            fill: INK.warningFill,
            stroke: INK.warningEdge,
            'stroke-width': 0.2,
          }),
          drawText(demonstration.badgeText, map.theme),
        ];
  const texts = [...header, ...caption, ...(beside?.caption ?? [])];
  return element('g', { id: 'header' }, [...texts.map((text) => drawText(text, map.theme)), ...badge]);
}

function drawScaleBar({ start: [x, y], lengthMm, texts }: ScaleBar, { map }: MapPage): string {
  const ends: readonly PagePoint[] = [
    [x, y],
    [x + lengthMm, y],
  ];
  const ticks = ends.map(([tickX]) => `M${tickX.toFixed(2)} ${(y - 0.8).toFixed(2)}v.8`).join('');
  const bar = element('path', {
    d: `${ticks}M${x.toFixed(2)} ${y.toFixed(2)}h${lengthMm.toFixed(2)}`,
    fill: 'none',
    stroke: INK.strong,
    'stroke-width': 0.3,
    'stroke-linecap': 'square',
  });
  return element('g', { id: 'scale-bar' }, [bar, ...texts.map((text) => drawText(text, map.theme))]);
}

function drawFooter({ footer, footerRule, format, header, map }: MapPage): string {
  const [first] = header;
  const margin = first?.x ?? 0;
  const rule = element('path', {
    d: `M${margin} ${footerRule.toFixed(2)}H${(format.widthMm - margin).toFixed(2)}`,
    stroke: INK.rule,
    'stroke-width': 0.2,
  });
  return element('g', { id: 'sources' }, [rule, ...footer.map((text) => drawText(text, map.theme))]);
}
