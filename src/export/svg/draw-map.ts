import { PARIS } from '@/cartography/projection';
import type { MappedLevel } from '@/domain/territory';
import type { MapDrawing, MapPage, PageBox, PageShape, PageTerritory, PlacedText } from '../page/map-page';
import { drawArrow } from './arrows';
import { drawBorder } from './borders';
import { drawDots } from './dots';
import { drawHaloedText } from './draw-text';
import { COVERAGE_PATTERN_ID, fillOf } from './fills';
import { INK } from './ink';
import { content, element, length } from './markup';
import { coverageStroke, markReference } from './marks';
import { pathData } from './path-data';

/** Id of the clip path of the map frame. */
export const MAP_CLIP_ID = 'map-frame';

/** Bands of the map from bottom to top, each a named group: the order of the interactive map. */
export function drawMapBands({ map, demonstration }: MapPage): readonly string[] {
  const { frame, theme } = map;
  const bands = [
    group('sea', {}, [box(frame, { fill: theme.sea })]),
    drawContext(map),
    drawInsetFrames(map),
    drawTerritories(map),
    drawOutlines(map),
    group(
      'borders',
      {},
      map.borders.map((border) => drawBorder(border, theme)),
    ),
    drawCoverage(map),
    drawEnlargementEdge(map),
    drawDots(map),
    drawSymbols(map),
    drawArrows(map),
    drawPoints(map),
    demonstration === null ? '' : drawAcross(demonstration.across),
    drawLabels(map),
  ];
  const clipped = element('g', { id: 'map', 'clip-path': `url(#${MAP_CLIP_ID})` }, bands);
  return [clipped, box(frame, { id: 'map-edge', fill: 'none', stroke: INK.rule, 'stroke-width': 0.2 })];
}

/** A rectangle. */
export function box({ x, y, width, height }: PageBox, attributes: Parameters<typeof element>[1]): string {
  return element('rect', { x, y, width, height, ...attributes });
}

function group(id: string, attributes: Parameters<typeof element>[1], children: readonly string[]): string {
  return children.length === 0 ? '' : element('g', { id, ...attributes }, children);
}

function drawContext({ context, theme }: MapDrawing): string {
  const land = context
    .filter(({ rings }) => rings.length > 0)
    .map(({ rings }) => element('path', { d: pathData(rings, { close: true }) }));
  const style = { fill: theme.land, stroke: theme.landEdge, 'stroke-width': 0.15, 'fill-rule': 'evenodd' };
  return group('context', style, land);
}

function drawInsetFrames({ insets, theme }: MapDrawing): string {
  const style = { fill: theme.sea, stroke: theme.insetEdge, 'stroke-width': 0.2 };
  return group(
    'inset-frames',
    style,
    insets.map(({ code, box: frame }) => box(frame, { id: `inset-${code}` })),
  );
}

/** The frame of enlarged ground, over the territories it cuts. */
function drawEnlargementEdge({ insets, theme }: MapDrawing): string {
  const style = { fill: 'none', stroke: theme.insetEdge, 'stroke-width': 0.3 };
  const enlarged = insets.filter(({ code }) => code === PARIS.code);
  return group(
    'enlargement-edge',
    style,
    enlarged.map(({ box: frame }) => box(frame, {})),
  );
}

/** What the name of a territory's element begins with, before its code. */
const ID_PREFIXES: Readonly<Record<MappedLevel, string>> = {
  region: 'reg',
  departement: 'dep',
  epci: 'epci',
  commune: 'com',
  custom: 'territoire',
};

function drawTerritories({ territories, level, theme }: MapDrawing): string {
  const style = {
    stroke: theme.territoryEdge,
    'stroke-width': 0.16,
    'stroke-linejoin': 'round',
    'fill-rule': 'evenodd',
  };
  const prefix = ID_PREFIXES[level];
  return group(
    'territories',
    style,
    territories.map((territory) => drawTerritory(territory, { prefix, edge: theme.hatch })),
  );
}

function drawTerritory(
  territory: PageTerritory,
  { prefix, edge }: { readonly prefix: string; readonly edge: string },
): string {
  const attributes = {
    id: `${prefix}-${territory.code}`,
    fill: fillOf(territory),
    stroke: territory.pattern === 'not-applicable' ? edge : null,
    d: pathData(territory.rings, { close: true }),
  };
  return element('path', attributes, [element('title', {}, content(territory.name))]);
}

function drawOutlines({ outlines, theme }: MapDrawing): string {
  const style = { fill: 'none', stroke: theme.regionEdge, 'stroke-width': 0.32, 'stroke-linejoin': 'round' };
  const draw = ({ code, name, rings }: PageShape) =>
    element('path', { id: `outline-${code}`, d: pathData(rings, { close: true }) }, [
      element('title', {}, content(name)),
    ]);
  return group('region-outlines', style, outlines.map(draw));
}

function drawCoverage({ coverage, theme }: MapDrawing): string {
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
  return group('coverage', {}, teams);
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

function drawSymbols({ symbols, theme, level }: MapDrawing): string {
  const prefix = `need-${ID_PREFIXES[level]}`;
  const style = {
    fill: theme.symbolFill,
    'fill-opacity': '.7',
    stroke: theme.symbolEdge,
    'stroke-width': 0.2,
  };
  const idOf = distinctIds(prefix);
  const circles = [...symbols]
    .sort((left, right) => right.radius - left.radius)
    .map(({ code, centre: [cx, cy], radius }) => element('circle', { id: idOf(code), cx, cy, r: radius }));
  return group('need-symbols', style, circles);
}

function drawArrows({ arrows, theme, level }: MapDrawing): string {
  const idOf = distinctIds(`change-${level}`);
  const drawn = arrows.map((arrow) => drawArrow(arrow, theme, { id: idOf(arrow.code) }));
  return group('change-arrows', {}, drawn);
}

function drawPoints({ points }: MapDrawing): string {
  const families = points.map(({ family, points: places }) =>
    element(
      'g',
      { id: `establishments-${family}` },
      places.map(([x, y]) => element('use', { href: markReference(family), x, y })),
    ),
  );
  return group('establishments', {}, families);
}

function drawAcross({ x, y, sizeMm, weight, text }: PlacedText): string {
  const attributes = {
    id: 'demonstration-mark',
    transform: `rotate(-24 ${length(x)} ${length(y)})`,
    x,
    y,
    'font-size': sizeMm,
    'font-weight': String(weight),
    'text-anchor': 'middle',
    fill: INK.strong,
    'fill-opacity': '.13',
  };
  return element('text', attributes, content(text));
}

function drawLabels({ labels, insets, theme }: MapDrawing): string {
  return group('labels', {}, [
    ...insets.map(({ name }) => drawHaloedText(name, theme)),
    ...labels.map((label) => drawHaloedText(label, theme)),
  ]);
}
