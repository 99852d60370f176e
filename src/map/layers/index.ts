import type { LayerSpecification } from 'maplibre-gl';
import type { FillPattern, MapTheme, Scene, TerritoryPaint } from '@/cartography';
import { memoizeEach } from '@/lib';
import { contextLayers, enlargementLayers } from './context-layers';
import { borderLayers } from './border-layers';
import { dotLayers } from './dot-layers';
import { coverageLayers, coverageNameLayers } from './coverage-layers';
import { groupLayers } from './group-layers';
import { captionLayers, labelLayers } from './label-layers';
import { offerCountLayers, offerLayers } from './offer-layers';
import { isMosaic } from '../mosaic/mosaic-look';
import { selectionLayers } from './selection-layers';
import {
  type DrawnTerritories,
  outlineLayers,
  type PatternsInUse,
  territoryLayers,
} from './territory-layers';

export { groupLayers } from './group-layers';
export type { LayerSpecification } from 'maplibre-gl';

/**
 * Every layer of the map from bottom to top: context, territories, outlines, borders, coverage, frames, offer, selection,
 * labels; among the labels, those on top are placed first. Layers depend on the theme, on the level and on the patterns in
 * use: what else is shown or not is a matter of sources, what colour a territory has of feature states, or of the mosaic that
 * the engine slips in where they are thousands. The same scene look gives the same array.
 */
export function buildLayers({
  theme,
  fill,
  level,
  contours,
}: Pick<Scene, 'theme' | 'fill' | 'level' | 'contours'>): readonly LayerSpecification[] {
  const drawn = { level, isMosaic: isMosaic({ contours }) };
  const inUse = drawn.isMosaic ? new Set<FillPattern>() : patternsOf(fill ?? []);
  const byPatterns = layersByTheme(theme);
  const key = [level, drawn.isMosaic, ...[...inUse].sort()].join();
  const known = byPatterns.get(key);
  if (known !== undefined) return known;
  const layers = stackLayers(theme, inUse, drawn);
  byPatterns.set(key, layers);
  return layers;
}

function patternsOf(fill: readonly TerritoryPaint[]): PatternsInUse {
  return new Set(fill.map(({ pattern }) => pattern).filter((pattern) => pattern !== 'none'));
}

const layersByTheme = memoizeEach<MapTheme, Map<string, readonly LayerSpecification[]>>(() => new Map());

function stackLayers(
  theme: MapTheme,
  inUse: PatternsInUse,
  drawn: DrawnTerritories,
): readonly LayerSpecification[] {
  return [
    ...contextLayers(theme),
    ...territoryLayers(theme, inUse, drawn),
    ...outlineLayers(theme, inUse, drawn),
    ...borderLayers(theme),
    ...coverageLayers(theme),
    ...enlargementLayers(theme),
    ...dotLayers(theme),
    ...offerLayers(theme),
    ...groupLayers(theme, false),
    ...selectionLayers(theme),
    ...labelLayers(theme),
    ...coverageNameLayers(theme),
    ...captionLayers(theme),
    ...offerCountLayers(theme),
  ];
}
