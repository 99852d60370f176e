import { PARIS } from '@/cartography/projection';
import type { Steps } from '@/lib';
import type { MapDrawing, MapPanel, PageBox, PlacedText } from '../page/map-page';
import { drawArrow } from './arrows';
import { type Band, writeBand } from './bands';
import { drawBorder } from './borders';
import { drawDots } from './dots';
import { drawHaloedText } from './draw-text';
import { drawTerritories, ID_PREFIXES } from './draw-territories';
import { COVERAGE_PATTERN_ID } from './fills';
import { INK } from './ink';
import { content, element, length } from './markup';
import { coverageStroke, markReference, SYMBOL_EDGES, symbolEdgeMm } from './marks';
import { pathData } from './path-data';

/** Id of the clip path of the map frame. */
export const MAP_CLIP_ID = 'map-frame';

/** Bands of the map from bottom to top: the order of the interactive map. A step is a territory, many of one look, or a circle. */
export function* drawMapBands({ map, across }: MapPanel): Steps<readonly Band[]> {
  const { frame, theme } = map;
  return [
    band('sea', {}, [box(frame, { fill: theme.sea })]),
    drawContext(map),
    drawInsetFrames(map),
    ...(yield* drawTerritories(map)),
    yield* drawOutlines(map),
    band(
      'borders',
      {},
      map.borders.map((border) => drawBorder(border, theme)),
    ),
    drawCoverage(map),
    drawEnlargementEdge(map),
    drawDots(map),
    ...(yield* drawSymbols(map)),
    drawArrows(map),
    ...drawPoints(map),
    ...(across === null ? [] : [drawAcross(across)]),
    drawLabels(map),
  ];
}

/** Bands within the frame of a map. */
export function clipToMap(bands: readonly Band[], prefix = ''): string {
  const attributes = { id: `${prefix}map`, 'clip-path': `url(#${prefix}${MAP_CLIP_ID})` };
  return element('g', attributes, bands.map(writeBand));
}

/** The line around a map. */
export function drawMapEdge({ frame }: MapDrawing, prefix = ''): string {
  return box(frame, { id: `${prefix}map-edge`, fill: 'none', stroke: INK.rule, 'stroke-width': 0.2 });
}

/** A rectangle. */
export function box({ x, y, width, height }: PageBox, attributes: Parameters<typeof element>[1]): string {
  return element('rect', { x, y, width, height, ...attributes });
}

function band(id: string, attributes: Band['attributes'], children: readonly string[]): Band {
  return { id, attributes, children };
}

function drawContext({ context, theme }: MapDrawing): Band {
  const land = context
    .filter(({ rings }) => rings.length > 0)
    .map(({ rings }) => element('path', { d: pathData(rings, { close: true }) }));
  const style = { fill: theme.land, stroke: theme.landEdge, 'stroke-width': 0.15, 'fill-rule': 'evenodd' };
  return band('context', style, land);
}

function drawInsetFrames({ insets, theme }: MapDrawing): Band {
  const style = { fill: theme.sea, stroke: theme.insetEdge, 'stroke-width': 0.2 };
  return band(
    'inset-frames',
    style,
    insets.map(({ code, box: frame }) => box(frame, { id: `inset-${code}` })),
  );
}

/** The frame of enlarged ground, over the territories it cuts. */
function drawEnlargementEdge({ insets, theme }: MapDrawing): Band {
  const style = { fill: 'none', stroke: theme.insetEdge, 'stroke-width': 0.3 };
  const enlarged = insets.filter(({ code }) => code === PARIS.code);
  return band(
    'enlargement-edge',
    style,
    enlarged.map(({ box: frame }) => box(frame, {})),
  );
}

function* drawOutlines({ outlines, theme }: MapDrawing): Steps<Band> {
  const style = { fill: 'none', stroke: theme.regionEdge, 'stroke-width': 0.32, 'stroke-linejoin': 'round' };
  const children: string[] = [];
  for (const { code, name, rings } of outlines) {
    const attributes = { id: `outline-${code}`, d: pathData(rings, { close: true }) };
    children.push(element('path', attributes, [element('title', {}, content(name))]));
    yield;
  }
  return band('outlines', style, children);
}

function drawCoverage({ coverage, theme }: MapDrawing): Band {
  const teams = coverage.map(({ teamId, name, verification, hatch, outline }) =>
    element('g', { id: `coverage-${teamId}` }, [
      element('title', {}, content(name)),
      element('path', { d: pathData(hatch, { close: true }), fill: `url(#${COVERAGE_PATTERN_ID})` }),
      element('path', {
        d: pathData(outline, { close: false }),
        ...coverageStroke(verification, theme.coverage),
      }),
    ]),
  );
  return band('coverage', {}, teams);
}

/** Names what stands on each territory; a second sign of a territory is the one of the enlargement. */
function distinctIds(prefix: string): (code: string) => string {
  const given = new Set<string>();
  return (code) => {
    const id = `${prefix}-${code}`;
    if (given.has(id)) return `${id}-enlarged`;
    given.add(id);
    return id;
  };
}

/** Circles from the largest to the smallest, those with a fine edge in a band of their own. */
function* drawSymbols({ symbols, theme, level }: MapDrawing): Steps<readonly Band[]> {
  const prefix = `need-${ID_PREFIXES[level]}`;
  const style = { fill: theme.symbolFill, 'fill-opacity': '.6', stroke: theme.symbolEdge };
  const idOf = distinctIds(prefix);
  const [large, small]: [string[], string[]] = [[], []];
  const largestFirst = [...symbols].sort((left, right) => right.radius - left.radius);
  for (const { code, centre, radius } of largestFirst) {
    const [cx, cy] = centre;
    const circles = symbolEdgeMm(radius) === SYMBOL_EDGES.fine ? small : large;
    circles.push(element('circle', { id: idOf(code), cx, cy, r: radius }));
    yield;
  }
  return [
    band('need-symbols', { ...style, 'stroke-width': SYMBOL_EDGES.usual }, large),
    band('need-symbols-small', { ...style, 'stroke-width': SYMBOL_EDGES.fine }, small),
  ];
}

function drawArrows({ arrows, theme, level }: MapDrawing): Band {
  const idOf = distinctIds(`change-${level}`);
  const drawn = arrows.map((arrow) => drawArrow(arrow, theme, { id: idOf(arrow.code) }));
  return band('change-arrows', {}, drawn);
}

function drawPoints({ points }: MapDrawing): readonly Band[] {
  return points.map(({ family, points: places }) =>
    band(
      `establishments-${family}`,
      {},
      places.map(([x, y]) => element('use', { href: markReference(family), x, y })),
    ),
  );
}

function drawAcross({ x, y, sizeMm, weight, text }: PlacedText): Band {
  const attributes = {
    transform: `rotate(-24 ${length(x)} ${length(y)})`,
    x,
    y,
    'font-size': sizeMm,
    'font-weight': String(weight),
    'text-anchor': 'middle',
    fill: INK.strong,
    'fill-opacity': '.13',
  };
  return band('demonstration-mark', {}, [element('text', attributes, content(text))]);
}

function drawLabels({ labels, insets, theme }: MapDrawing): Band {
  return band('labels', {}, [
    ...insets.flatMap(({ name }) => name.map((line) => drawHaloedText(line, theme))),
    ...labels.map((label) => drawHaloedText(label, theme)),
  ]);
}
