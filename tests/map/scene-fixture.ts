import type { Polygon } from 'geojson';
import type { MapTheme, Scene, SceneCoverageArea, TerritoryPaint } from '@/cartography';
import type { ContourCollection } from '@/domain/territory';

export const LIGHT: MapTheme = {
  name: 'light',
  sea: '#e6edf1',
  land: '#f4f3ef',
  landEdge: '#d3d0c8',
  insetEdge: '#8b98a3',
  territoryEdge: '#ffffff',
  regionEdge: '#5b6670',
  noData: '#e3e3e3',
  hatch: '#6a7480',
  symbolFill: '#d55e00',
  symbolEdge: '#7a3500',
  coverage: '#6a2a8c',
  label: '#1d2730',
  labelHalo: '#ffffff',
  selectionInner: '#ffffff',
  selectionOuter: '#10181f',
};

export const DARK: MapTheme = { ...LIGHT, name: 'dark', sea: '#10161b', label: '#eef2f5', hatch: '#94a1ad' };

const FAMILY_COLORS: Scene['familyColors'] = {
  'child-institution': '#0072b2',
  'child-service': '#56b4e9',
  'early-intervention': '#009e73',
  'adult-work': '#e69f00',
  'adult-housing': '#d55e00',
  'adult-care-home': '#cc79a7',
  'adult-service': '#8c6d31',
  resource: '#333333',
};

/** A square of a fifth of a degree. */
export function squareAt(west: number, south: number): Polygon {
  const [east, north] = [west + 0.2, south + 0.2];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

export function contoursOf(places: readonly [code: string, name: string, west: number, south: number][]) {
  const contours: ContourCollection = {
    type: 'FeatureCollection',
    features: places.map(([code, name, west, south]) => ({
      type: 'Feature',
      geometry: squareAt(west, south),
      properties: { code, name },
    })),
  };
  return contours;
}

/** Ain, Haute-Garonne and La Réunion. */
export const DEPARTEMENTS = contoursOf([
  ['01', 'Ain', 5.3, 46],
  ['31', 'Haute-Garonne', 1.2, 43.3],
  ['974', 'La Réunion', 55.4, -21.2],
]);

/** Guadeloupe, whose code as a région is that of Ain as a département, and Occitanie. */
export const REGIONS = contoursOf([
  ['01', 'Guadeloupe', -61.5, 16.1],
  ['76', 'Occitanie', 1.2, 43.3],
]);

export function paintOf(code: string, color: string, pattern: TerritoryPaint['pattern'] = 'none') {
  const paint: TerritoryPaint = { code, state: 'known', classIndex: 0, color, pattern };
  return paint;
}

export function coverageArea(verification: SceneCoverageArea['verification']): SceneCoverageArea {
  return {
    teamId: verification,
    name: 'ERHR Occitanie',
    verification,
    members: contoursOf([['31', 'Haute-Garonne', 1.2, 43.3]]),
    outline: { type: 'MultiLineString', coordinates: squareAt(1.2, 43.3).coordinates },
    labelAt: [1.3, 43.4],
  };
}

export function sceneOf(parts: Partial<Scene> = {}): Scene {
  return {
    level: 'departement',
    contours: DEPARTEMENTS,
    studied: parts.contours ?? DEPARTEMENTS,
    outlines: REGIONS,
    context: CONTEXT,
    fill: null,
    symbols: null,
    arrows: null,
    dots: null,
    borders: null,
    offer: null,
    coverage: null,
    labels: LABELS,
    familyColors: FAMILY_COLORS,
    theme: LIGHT,
    ...parts,
  };
}

const CONTEXT: Scene['context'] = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', geometry: squareAt(-4, 40), properties: {} }],
};

const LABELS: Scene['labels'] = [
  { code: '31', text: 'Haute-Garonne', longitude: 1.3, latitude: 43.4, priority: 2 },
  { code: '974', text: 'La Réunion', longitude: 55.5, latitude: -21.1, priority: 1 },
];
