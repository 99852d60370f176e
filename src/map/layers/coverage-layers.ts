import type { LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '@/cartography';
import type { VerificationStatus } from '@/domain/coverage';
import { FONTS } from '../font-names';
import { coverageImageName } from '../images/image-names';
import { COVERAGE_LINE_LAYERS, LAYERS, SOURCES } from '../layer-ids';

/** Dashes by verification status, in line widths: solid when read in a source, dashed when deduced, dotted to confirm. */
const DASHES: Readonly<Record<VerificationStatus, number[] | null>> = {
  verified: null,
  derived: [4, 2],
  'to-confirm': [0.1, 2],
};

const LINE_WIDTH_PX = 2.2;

function outlineLayer(theme: MapTheme, status: VerificationStatus): LayerSpecification {
  const dashes = DASHES[status];
  return {
    id: COVERAGE_LINE_LAYERS[status],
    type: 'line',
    source: SOURCES.coverageOutlines,
    filter: ['==', ['get', 'verification'], status],
    layout: { 'line-join': 'round', 'line-cap': status === 'to-confirm' ? 'round' : 'butt' },
    paint: {
      'line-color': theme.coverage,
      'line-width': LINE_WIDTH_PX,
      ...(dashes === null ? {} : { 'line-dasharray': dashes }),
    },
  };
}

/** Territories teams answer for: hatched members inside an outline whose dashes say how sure the list is. */
export function coverageLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: LAYERS.coverageHatch,
      type: 'fill',
      source: SOURCES.coverageMembers,
      paint: { 'fill-pattern': coverageImageName, 'fill-opacity': 0.6 },
    },
    ...(Object.keys(DASHES) as VerificationStatus[]).map((status) => outlineLayer(theme, status)),
  ];
}

/** Names of the teams, written inside the territory they answer for. */
export function coverageNameLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: LAYERS.coverageNames,
      type: 'symbol',
      source: SOURCES.coverageNames,
      layout: {
        'text-field': ['get', 'text'],
        'text-font': [FONTS.strong],
        'text-size': 12,
        'text-max-width': 9,
        'text-padding': 4,
        'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
        'text-radial-offset': 1.4,
      },
      paint: { 'text-color': theme.coverage, 'text-halo-color': theme.labelHalo, 'text-halo-width': 1.8 },
    },
  ];
}
