import { FAMILY_SHAPES } from '@/cartography/marker';
import type { VerificationStatus } from '@/domain/coverage';
import type { CategoryFamily } from '@/domain/offer';
import type { MapPanel, PageLine } from '../page/map-page';
import { element, length } from './markup';
import { pathData } from './path-data';

const COVERAGE_WIDTH_MM = 0.55;
const MARK_EDGE_MM = 0.12;

/** Dashes by verification status, in line widths: the same as on screen. */
const DASHES: Readonly<Record<VerificationStatus, readonly number[] | null>> = {
  verified: null,
  derived: [4, 2],
  'to-confirm': [0.1, 2],
};

/** Attributes of the outline of a team's territory: solid, dashed or dotted by how sure the list is. */
export function coverageStroke(verification: VerificationStatus, color: string) {
  const dashes = DASHES[verification];
  return {
    fill: 'none',
    stroke: color,
    'stroke-width': COVERAGE_WIDTH_MM,
    'stroke-linejoin': 'round',
    'stroke-linecap': verification === 'to-confirm' ? 'round' : 'butt',
    'stroke-dasharray': dashes?.map((dash) => length(dash * COVERAGE_WIDTH_MM)).join(' ') ?? null,
  };
}

const FAMILY_ORDER = Object.keys(FAMILY_SHAPES);

/** Reference to the mark of a family: short, for it is written once an establishment. */
export function markReference(family: CategoryFamily): string {
  return `#${markId(family)}`;
}

function markId(family: CategoryFamily): string {
  return `m${FAMILY_ORDER.indexOf(family)}`;
}

/** Definitions of the marks that the maps of a page use, which have the same establishments: the shape and colour of each family. */
export function markDefinitions(panels: readonly MapPanel[]): readonly string[] {
  const colors = new Map<CategoryFamily, string>();
  for (const { map, legend } of panels) {
    for (const { family, color } of map.points) colors.set(family, color);
    for (const { swatch } of legend.swatches) {
      if (swatch.kind === 'family') colors.set(swatch.family, swatch.color);
    }
  }
  const [{ map } = { map: null }] = panels;
  if (map === null) return [];
  return [...colors].map(([family, color]) => {
    const shape = FAMILY_SHAPES[family].map(([x, y]) => [x * map.pointRadius, y * map.pointRadius] as const);
    return element('path', {
      id: markId(family),
      d: pathData([shape satisfies PageLine], { close: true }),
      fill: color,
      stroke: map.theme.labelHalo,
      'stroke-width': MARK_EDGE_MM,
      'stroke-linejoin': 'round',
    });
  });
}

/** Widths of the edges of circles, in millimetres. */
export const SYMBOL_EDGES = { usual: 0.2, fine: 0.05 };

/** Radius under which the usual edge would hide a circle, in millimetres. */
const SMALL_CIRCLE_MM = 0.9;

/** Width of the edge of a circle of some radius, both in millimetres. */
export function symbolEdgeMm(radius: number): number {
  return radius < SMALL_CIRCLE_MM ? SYMBOL_EDGES.fine : SYMBOL_EDGES.usual;
}
