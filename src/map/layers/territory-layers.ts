import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { FillPattern, MapTheme } from '@/cartography';
import { isCommuneLevel, type MappedLevel } from '@/domain/territory';
import { patternImageName } from '../images/image-names';
import { IMAGE_PATTERNS, LAYERS, PATTERN_LAYERS, SOURCES } from '../layer-ids';

/** Patterns some territory of the scene carries. */
export type PatternsInUse = ReadonlySet<FillPattern>;

/** What is drawn: of which level, and whether by the mosaic, which then draws what depends on figures. */
export interface DrawnTerritories {
  readonly level: MappedLevel;
  readonly isMosaic: boolean;
}

/** A constant 0 lets the map skip the layer of a pattern nobody carries, which saves a pass over every territory. */
function opacityOfPattern(pattern: FillPattern, inUse: PatternsInUse): ExpressionSpecification | 0 {
  return inUse.has(pattern) ? ['case', ['==', ['feature-state', 'pattern'], pattern], 1, 0] : 0;
}

/**
 * Territories in the colour of their class and the texture of their state, both read from feature states. Under those made of
 * communes, some of which may have no contour, lies the land of the larger ones. A layer that is not visible is not even
 * prepared: the shapes of a mosaic are never cut into triangles twice.
 */
export function territoryLayers(
  theme: MapTheme,
  inUse: PatternsInUse,
  { level, isMosaic }: DrawnTerritories,
): LayerSpecification[] {
  const layout = { visibility: isMosaic ? 'none' : 'visible' } as const;
  return [
    {
      id: LAYERS.ground,
      type: 'fill',
      source: SOURCES.outlines,
      paint: {
        'fill-antialias': false,
        'fill-color': theme.land,
        'fill-opacity': isCommuneLevel(level) ? 1 : 0,
      },
    },
    {
      id: LAYERS.territories,
      type: 'fill',
      source: SOURCES.territories,
      layout,
      paint: {
        'fill-antialias': false,
        'fill-color': ['to-color', ['coalesce', ['feature-state', 'color'], theme.noData]],
      },
    },
    ...IMAGE_PATTERNS.map((pattern): LayerSpecification => ({
      id: PATTERN_LAYERS[pattern],
      type: 'fill',
      source: SOURCES.territories,
      layout,
      paint: {
        'fill-antialias': false,
        'fill-pattern': patternImageName(pattern),
        'fill-opacity': opacityOfPattern(pattern, inUse),
      },
    })),
  ];
}

/** Widths of the edges of territories in pixels, at the scale of France and nearer: many small ones would hide their colours. */
const EDGE_WIDTHS: Readonly<Record<MappedLevel, readonly [far: number, near: number]>> = {
  region: [0.7, 1.4],
  departement: [0.7, 1.4],
  epci: [0.35, 1],
  commune: [0, 0.7],
  custom: [0.5, 1.2],
};

/** Edges of territories, the thin edge of those a value does not apply to, and the larger territories over them. */
export function outlineLayers(
  theme: MapTheme,
  inUse: PatternsInUse,
  { level, isMosaic }: DrawnTerritories,
): LayerSpecification[] {
  const [far, near] = EDGE_WIDTHS[level];
  return [
    {
      id: LAYERS.territoryEdge,
      type: 'line',
      source: SOURCES.territories,
      paint: {
        'line-color': theme.territoryEdge,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, far, 6, near],
      },
    },
    {
      id: LAYERS.notApplicable,
      type: 'line',
      source: SOURCES.territories,
      paint: {
        'line-color': theme.hatch,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, Math.min(far, 0.8), 6, 0.8],
        'line-opacity': isMosaic ? 0 : opacityOfPattern('not-applicable', inUse),
      },
    },
    {
      id: LAYERS.regionEdge,
      type: 'line',
      source: SOURCES.outlines,
      paint: {
        'line-color': theme.regionEdge,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 1.1, 6, 2.2],
      },
    },
  ];
}
