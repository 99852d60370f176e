import type { LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '@/cartography';
import { memoiseByPart } from '../memoise-by-part';
import { contextLayers } from './context-layers';
import { coverageLayers, coverageNameLayers } from './coverage-layers';
import { captionLayers, labelLayers } from './label-layers';
import { offerCountLayers, offerLayers } from './offer-layers';
import { selectionLayers } from './selection-layers';
import { outlineLayers, territoryLayers } from './territory-layers';

export type { LayerSpecification } from 'maplibre-gl';

/**
 * Every layer of the map from bottom to top: context, territories, outlines, coverage, offer, selection, labels; among
 * the labels, those on top are placed first. Layers depend on the theme alone: what is shown or not is a matter of
 * sources, what colour a territory has of feature states.
 */
export const buildLayers: (theme: MapTheme) => readonly LayerSpecification[] = memoiseByPart((theme) => [
  ...contextLayers(theme),
  ...territoryLayers(theme),
  ...outlineLayers(theme),
  ...coverageLayers(theme),
  ...offerLayers(theme),
  ...selectionLayers(theme),
  ...labelLayers(theme),
  ...coverageNameLayers(theme),
  ...captionLayers(theme),
  ...offerCountLayers(theme),
]);
