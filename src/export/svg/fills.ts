import type { FillPattern, MapTheme } from '@/cartography';
import type { MapPanel } from '../page/map-page';
import { GRAIN_MM } from '../page/place-on-grain';
import { element } from './markup';

/** A colour and the texture of a state over it. */
export interface Fill {
  readonly color: string;
  readonly pattern: FillPattern;
}

type Texture = Exclude<FillPattern, 'none' | 'not-applicable'>;

const TILE_MM: Readonly<Record<Texture, number>> = {
  missing: 2.4,
  suppressed: 1.5,
  estimated: 1,
  'not-different': 1.5,
  undecided: 1.5,
};
const LINE_MM = 0.16;
const CASING_MM = 0.36;
const COVERAGE_TILE_MM = 1.9;
const DOT_RADIUS_MM = { suppressed: 0.2, estimated: 0.13 } as const;

/** What the id of a texture ends with that is laid on ground written in cells of the grain of the page. */
const ON_GRAIN = '-on-grain';

/** Id of the pattern of the territories teams answer for. */
export const COVERAGE_PATTERN_ID = 'pattern-coverage';

/** The `fill` of a territory or of a legend square. */
export function fillOf({ color, pattern }: Fill): string {
  return isTexture(pattern) ? `url(#${patternId(pattern, color)})` : color;
}

/** The `fill` of what is drawn in cells of the grain of the page: the same texture, on the scale of the page. */
export function fillOnGrain({ color, pattern }: Fill): string {
  return isTexture(pattern) ? `url(#${patternId(pattern, color)}${ON_GRAIN})` : color;
}

/** Definitions of the patterns that the maps of a page use, each once: a texture over its colour. */
export function patternDefinitions(panels: readonly MapPanel[]): readonly string[] {
  const definitions = new Map<string, string>();
  for (const panel of panels) definePatterns(panel, definitions);
  return [...definitions.values(), ...panels.slice(0, 1).map(({ map }) => coverageDefinition(map.theme))];
}

function definePatterns({ map, legend }: MapPanel, definitions: Map<string, string>): void {
  const fills: Fill[] = [...map.territories];
  for (const { swatch } of legend.swatches) if (swatch.kind === 'state') fills.push(swatch);
  const define = ({ color, pattern }: Fill, suffix: string) => {
    if (!isTexture(pattern)) return;
    const id = `${patternId(pattern, color)}${suffix}`;
    const scale = suffix === ON_GRAIN ? 1 / GRAIN_MM : null;
    definitions.set(id, definition(id, { pattern, color, theme: map.theme, scale }));
  };
  for (const fill of fills) define(fill, '');
  for (const group of map.groups) define(group, ON_GRAIN);
}

function isTexture(pattern: FillPattern): pattern is Texture {
  return pattern !== 'none' && pattern !== 'not-applicable';
}

function patternId(pattern: Texture, color: string): string {
  return `pattern-${pattern}-${color.replace(/[^\da-z]/gi, '')}`;
}

interface TextureDrawing {
  readonly pattern: Texture;
  readonly color: string;
  readonly theme: MapTheme;
  /** How much larger the ground it is laid on is drawn than written. */
  readonly scale: number | null;
}

function definition(id: string, { pattern, color, theme, scale }: TextureDrawing): string {
  const side = TILE_MM[pattern];
  const ground = element('rect', { width: side, height: side, fill: color });
  return tile(id, { side, scale }, [ground, ...texture(pattern, side, theme)]);
}

function texture(pattern: Texture, side: number, theme: MapTheme): readonly string[] {
  switch (pattern) {
    case 'missing':
      return [risingLines(side, theme)];
    case 'suppressed':
    case 'estimated':
      return dots(side, { radius: DOT_RADIUS_MM[pattern], theme });
    case 'not-different':
    case 'undecided':
      return ruledLines(side, { isGrid: pattern === 'undecided', theme });
  }
}

/** Lines with a light casing, which show on any class. */
function ruledLines(
  side: number,
  { isGrid, theme }: { readonly isGrid: boolean; readonly theme: MapTheme },
): readonly string[] {
  const d = `M0 ${side / 2}H${side}${isGrid ? `M${side / 2} 0V${side}` : ''}`;
  return [
    element('path', { d, stroke: theme.labelHalo, 'stroke-width': CASING_MM, 'stroke-opacity': '.7' }),
    element('path', { d, stroke: theme.label, 'stroke-width': LINE_MM }),
  ];
}

function tile(
  id: string,
  { side, scale }: { readonly side: number; readonly scale: number | null },
  children: readonly string[],
): string {
  const patternTransform = scale === null ? null : `scale(${scale})`;
  const attributes = { id, width: side, height: side, patternUnits: 'userSpaceOnUse', patternTransform };
  return element('pattern', attributes, children);
}

function risingLines(side: number, theme: MapTheme): string {
  const corner = side / 4;
  const d = [
    `M${-corner} ${corner}L${corner} ${-corner}`,
    `M0 ${side}L${side} 0`,
    `M${side - corner} ${side + corner}L${side + corner} ${side - corner}`,
  ].join('');
  return element('path', { d, stroke: theme.hatch, 'stroke-width': 0.22 });
}

function dots(
  side: number,
  { radius, theme }: { readonly radius: number; readonly theme: MapTheme },
): readonly string[] {
  const at = [side / 4, (3 * side) / 4];
  return at.map((centre) => element('circle', { cx: centre, cy: centre, r: radius, fill: theme.hatch }));
}

function coverageDefinition(theme: MapTheme): string {
  const side = COVERAGE_TILE_MM;
  const corner = side / 4;
  const d = [
    `M${-corner} ${side - corner}L${corner} ${side + corner}`,
    `M0 0L${side} ${side}`,
    `M${side - corner} ${-corner}L${side + corner} ${corner}`,
  ].join('');
  const lines = element('path', { d, stroke: theme.coverage, 'stroke-width': 0.22, 'stroke-opacity': '.6' });
  return tile(COVERAGE_PATTERN_ID, { side, scale: null }, [lines]);
}
