import { placeParagraph, placeParagraphs, type PlacedParagraph } from '../page/text-block';
import { measurePlexSans } from '../page/text-metrics';
import { INK } from '../svg/ink';
import { content, element } from '../svg/markup';
import { type EmbeddedFont, fontFaces, FONT_STACK } from '../svg/fonts';
import type { PlacedText } from '../page/map-page';
import { drawMapMark, mapTextures } from './draw-map-mark';
import { type ChartInk, type ChartMark, type ChartPage, linePath, signPath } from './chart-drawing';

/** A page of a chart as SVG, and its size in CSS pixels. */
export interface RenderedChart {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash?: string;
}

const MARGIN = 24;
const TICK_SIZE = 12;
const TINT_OPACITY = 0.1;

/** On white paper, whatever the theme of the screen. */
const STROKES: Readonly<Record<ChartInk, Stroke>> = {
  axis: { color: '#74818d', width: 1 },
  grid: { color: '#e3e8ec', width: 1 },
  target: { color: INK.strong, width: 1.5 },
  region: { color: INK.muted, width: 1.5, dash: '1 3' },
  'limit-95': { color: INK.accent, width: 1.25, dash: '5 3' },
  'limit-998': { color: INK.accent, width: 1.75 },
  interval: { color: '#74818d', width: 2 },
  point: { color: INK.accent, width: 1.25 },
  smoothed: { color: INK.strong, width: 1.25 },
  outside: { color: INK.strong, width: 1.25 },
  equality: { color: '#74818d', width: 1, dash: '2 3' },
  'first-curve': { color: INK.accent, width: 2 },
  'second-curve': { color: INK.strong, width: 2, dash: '6 3' },
  'other-curves': { color: '#a6b0b8', width: 1 },
  'high-low': { color: '#b8430f', width: 1 },
  'high-high': { color: '#6b3f87', width: 1 },
  'low-low': { color: '#5f6b76', width: 1 },
  'low-high': { color: '#1f6aa5', width: 1 },
  undecided: { color: '#51606d', width: 1.25 },
};

/**
 * Draws a chart as an editable SVG page: title, chart, notes. Signs carry no figure, only their place.
 *
 * @param fonts - put inside the document; needed when it becomes a picture.
 */
export function renderChart(page: ChartPage, fonts: readonly EmbeddedFont[] = []): RenderedChart {
  const { drawing } = page;
  const widthPx = drawing.width + 2 * MARGIN;
  const head = placeHead(page, drawing.width);
  const chartTop = head.bottom + 12;
  const foot = placeParagraphs(
    page.notes.map((text) => ({
      text,
      style: { sizeMm: 11, weight: 400 } as const,
      tone: 'muted' as const,
      x: MARGIN,
      width: drawing.width,
      maxLines: 6,
    })),
    chartTop + drawing.height + 16,
    { measure: measurePlexSans, gap: 4 },
  );
  const heightPx = Math.ceil(foot.bottom + MARGIN);
  const faces = fontFaces(fonts);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: widthPx,
      height: heightPx,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      role: 'img',
      'aria-labelledby': 'chart-title chart-description',
      'font-family': FONT_STACK,
    },
    [
      element('title', { id: 'chart-title' }, content(page.title)),
      element('desc', { id: 'chart-description' }, content(page.description)),
      ...(faces === '' ? [] : [element('defs', {}, [`<style>${faces}</style>`])]),
      ...mapTextures(drawing.marks),
      element('rect', { width: widthPx, height: heightPx, fill: INK.paper }),
      ...head.texts.map(drawPlaced),
      element('g', { transform: `translate(${MARGIN} ${chartTop.toFixed(1)})` }, drawing.marks.map(drawMark)),
      ...foot.texts.map(drawPlaced),
    ],
  );
  return { svg, widthPx, heightPx };
}

function placeHead({ title, subtitle, demonstrationLine }: ChartPage, width: number): PlacedParagraph {
  const paragraphs = [
    { text: title, style: { sizeMm: 20, weight: 600 }, tone: 'strong' },
    { text: subtitle, style: { sizeMm: 13, weight: 400 }, tone: 'muted' },
    { text: demonstrationLine ?? '', style: { sizeMm: 13, weight: 600 }, tone: 'warning' },
  ] as const;
  const texts: PlacedText[] = [];
  let bottom = MARGIN;
  for (const paragraph of paragraphs) {
    const placed = placeParagraph({ ...paragraph, x: MARGIN, width, maxLines: 3 }, bottom, measurePlexSans);
    texts.push(...placed.texts);
    bottom = placed.bottom;
  }
  return { texts, bottom };
}

function drawPlaced({ x, y, text, sizeMm, weight, tone }: PlacedText): string {
  const fill = tone === 'warning' ? INK.warning : tone === 'muted' ? INK.muted : INK.strong;
  return element('text', { x, y, 'font-size': sizeMm, 'font-weight': String(weight), fill }, content(text));
}

function drawMark(mark: ChartMark): string {
  switch (mark.kind) {
    case 'line': {
      const { color, width, dash = null } = STROKES[mark.ink];
      return element('path', {
        d: linePath(mark.points),
        fill: 'none',
        stroke: color,
        'stroke-width': width,
        'stroke-dasharray': dash,
      });
    }
    case 'sign': {
      const { color, width } = STROKES[mark.ink];
      const fill = mark.shape === 'ring' ? INK.paper : color;
      const attributes = { d: signPath(mark), fill, stroke: color, 'stroke-width': width };
      return element('path', attributes, [element('title', {}, content(mark.name))]);
    }
    case 'box': {
      const { x, y, width, height, ink, isTint, color } = mark;
      const stroke = color === undefined ? null : STROKES.axis.color;
      const fill = color ?? STROKES[ink].color;
      const opacity = isTint ? TINT_OPACITY : null;
      return element('rect', { x, y, width, height, fill, stroke, 'fill-opacity': opacity });
    }
    case 'map':
      return drawMapMark(mark);
    case 'text': {
      const { x, y, anchor, tone } = mark;
      return element(
        'text',
        {
          x,
          y,
          'font-size': TICK_SIZE,
          'text-anchor': anchor === 'start' ? null : anchor,
          fill: INK[tone],
          stroke: tone === 'strong' ? INK.paper : null,
          'stroke-width': tone === 'strong' ? 3 : null,
          'paint-order': tone === 'strong' ? 'stroke' : null,
          transform: mark.isUpright === true ? `rotate(-90 ${x} ${y})` : null,
        },
        content(mark.text),
      );
    }
  }
}
