import { FAMILY_COLORS, MAP_THEMES, type Scene, type TerritoryPaint } from '@/cartography';
import type { ContourCollection } from '@/domain/territory';
import type { MapPageText } from '@/export';

/** A square around a point, of half a degree a side unless half of another is given, as a territory. */
export function squareAt(
  code: string,
  name: string,
  [x, y, half = 0.25]: readonly [number, number, number?],
) {
  const ring = [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
    [x - half, y - half],
  ];
  return {
    type: 'Feature' as const,
    properties: { code, name },
    geometry: { type: 'Polygon' as const, coordinates: [ring] },
  };
}

/** A département in the south-west, one in Corse, one overseas. */
export const THREE_CONTOURS: ContourCollection = {
  type: 'FeatureCollection',
  features: [
    squareAt('31', 'Haute-Garonne', [1.3, 43.4]),
    squareAt('2A', 'Corse-du-Sud', [9, 41.8]),
    squareAt('974', 'La Réunion', [55.53, -21.13]),
  ],
};

const PAINTS: readonly TerritoryPaint[] = [
  { code: '31', state: 'known', classIndex: 1, color: '#225ea8', pattern: 'none' },
  { code: '2A', state: 'suppressed', classIndex: null, color: '#d0d3d8', pattern: 'suppressed' },
  { code: '974', state: 'estimated', classIndex: 0, color: '#7fcdbb', pattern: 'estimated' },
];

/** A scene of three départements; parts can be replaced. */
export function sceneOf(parts: Partial<Scene> = {}): Scene {
  return {
    level: 'departement',
    contours: THREE_CONTOURS,
    studied: parts.contours ?? THREE_CONTOURS,
    outlines: null,
    context: { type: 'FeatureCollection', features: [] },
    fill: PAINTS,
    symbols: null,
    arrows: null,
    dots: null,
    borders: null,
    offer: null,
    coverage: null,
    labels: THREE_CONTOURS.features.map(({ properties, geometry }) => {
      const [[longitude = 0, latitude = 0] = []] = geometry.coordinates[0] as number[][];
      return { code: properties.code, text: properties.name, longitude, latitude, priority: 1 };
    }),
    familyColors: FAMILY_COLORS.light,
    theme: MAP_THEMES.light,
    ...parts,
  };
}

/** The wording of a page; parts can be replaced. */
export function textOf(parts: Partial<MapPageText> = {}): MapPageText {
  return {
    title: 'Taux d’équipement enfants',
    subtitle: 'Places pour 1 000 habitants de 0 à 19 ans',
    description: 'Carte de trois départements',
    legend: [],
    sourceLines: ['Sources : FINESS, août 2026'],
    fingerprint: null,
    secrecyNote: null,
    dateLine: 'Carte établie le 21 novembre 2026',
    demonstrationLine: null,
    insetNames: {
      '971': 'Guadeloupe',
      '972': 'Martinique',
      '973': 'Guyane',
      '974': 'La Réunion',
      '976': 'Mayotte',
    },
    scaleUnit: 'km',
    insetScaleNote: 'Échelle de l’Hexagone',
    ...parts,
  };
}
