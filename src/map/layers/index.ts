import type { LayerSpecification } from 'maplibre-gl';
import type { MapTheme, Scene } from '@/cartography';
import type { MappedLevel } from '@/domain/territory';
import { memoizeEach } from '@/lib';
import { borderLayers } from './border-layers';
import { contextLayers, enlargementLayers } from './context-layers';
import { coverageLayers, coverageNameLayers } from './coverage-layers';
import { groupLayers } from './group-layers';
import { captionLayers, labelLayers } from './label-layers';
import { offerCountLayers, offerLayers } from './offer-layers';
import { selectionLayers } from './selection-layers';
import { outlineLayers, type PatternsInUse, territoryLayers } from './territory-layers';

export { groupLayers } from './group-layers';
export type { LayerSpecification } from 'maplibre-gl';

/**
 * Every layer of the map from bottom to top: context, territories, outlines, borders, coverage, offer, selection, labels; among
 * the labels, those on top are placed first. Layers depend on the theme, on the level and on the patterns in use: what else is shown or
 * not is a matter of sources, what colour a territory has of feature states. The same scene look gives the same array.
 */
export function buildLayers({
  theme,
  fill,
  level,
}: Pick<Scene, 'theme' | 'fill' | 'level'>): readonly LayerSpecification[] {
  const inUse = new Set((fill ?? []).map(({ pattern }) => pattern).filter((pattern) => pattern !== 'none'));
  const byPatterns = layersByTheme(theme);
  const key = [level, ...[...inUse].sort()].join();
  const known = byPatterns.get(key);
  if (known !== undefined) return known;
  const layers = stackLayers(theme, inUse, level);
  byPatterns.set(key, layers);
  return layers;
}

const layersByTheme = memoizeEach<MapTheme, Map<string, readonly LayerSpecification[]>>(() => new Map());

function stackLayers(
  theme: MapTheme,
  inUse: PatternsInUse,
  level: MappedLevel,
): readonly LayerSpecification[] {
  return [
    ...contextLayers(theme),
    ...territoryLayers(theme, inUse, drawn),
    ...outlineLayers(theme, inUse, drawn),
    ...borderLayers(theme),
    ...coverageLayers(theme),
    ...enlargementLayers(theme),
    ...offerLayers(theme),
    ...groupLayers(theme, false),
    ...selectionLayers(theme),
    ...labelLayers(theme),
    ...coverageNameLayers(theme),
    ...captionLayers(theme),
    ...offerCountLayers(theme),
  ];
}
