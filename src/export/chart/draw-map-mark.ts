import { type FillPattern, MAP_THEMES } from '@/cartography';
import { content, element } from '../svg/markup';
import type { ChartArea, ChartMap, ChartMark } from './chart-drawing';

/** Textures a small map uses: those of states; rates are not held against a reference on it. */
const TEXTURES = ['missing', 'suppressed', 'estimated'] as const satisfies readonly FillPattern[];

const TILE = 6;
const EDGE_WIDTH = 0.4;

/** Definitions of the textures that small maps of a chart use; none when it has no map. */
export function mapTextures(marks: readonly ChartMark[]): readonly string[] {
  if (!marks.some(({ kind }) => kind === 'map')) return [];
  return [element('defs', {}, TEXTURES.map(texture))];
}

/** A small map: its territories in the colour of their class and the texture of their state, its cartouches. */
export function drawMapMark({ x, y, areas, spots = [], frames }: ChartMap): string {
  const { insetEdge } = MAP_THEMES.light;
  return element('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, [
    ...areas.map(drawArea),
    ...spots.map(({ path, color }) => element('path', { d: path, fill: color })),
    element('path', { d: frames, fill: 'none', stroke: insetEdge, 'stroke-width': EDGE_WIDTH }),
  ]);
}

function drawArea({ path, name, color, texture: pattern }: ChartArea): string {
  const { territoryEdge, hatch } = MAP_THEMES.light;
  const stroke = pattern === 'not-applicable' ? hatch : territoryEdge;
  const shape = { d: path, fill: color, stroke, 'stroke-width': EDGE_WIDTH };
  const titles = name === '' ? [] : [element('title', {}, content(name))];
  const over = TEXTURES.some((known) => known === pattern)
    ? [element('path', { d: path, fill: `url(#small-${pattern})` })]
    : [];
  return [element('path', shape, titles), ...over].join('');
}

function texture(pattern: (typeof TEXTURES)[number]): string {
  const { hatch } = MAP_THEMES.light;
  const marks =
    pattern === 'missing'
      ? [element('path', { d: `M0 ${TILE}L${TILE} 0`, stroke: hatch, 'stroke-width': 0.7 })]
      : [1, 4].map((centre) =>
          element('circle', { cx: centre, cy: centre, r: pattern === 'suppressed' ? 0.9 : 0.5, fill: hatch }),
        );
  const size = { width: TILE, height: TILE, patternUnits: 'userSpaceOnUse' };
  return element('pattern', { id: `small-${pattern}`, ...size }, marks);
}
