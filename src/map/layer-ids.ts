import type { FillPattern } from '@/cartography';
import type { VerificationStatus } from '@/domain/coverage';

/**
 * GeoJSON sources of the map. All of them always exist; what is not shown is empty. `rings` follows the pointer and the
 * selection, the others follow the scene.
 */
export const SOURCES = {
  context: 'context',
  cartouches: 'cartouches',
  captions: 'captions',
  territories: 'territories',
  outlines: 'outlines',
  coverageMembers: 'coverage-members',
  coverageOutlines: 'coverage-outlines',
  coverageNames: 'coverage-names',
  symbols: 'symbols',
  arrows: 'arrows',
  borders: 'borders',
  dots: 'dots',
  offer: 'offer',
  rings: 'rings',
  labels: 'labels',
} as const;

/** A key of {@link SOURCES} as the map knows it. */
export type SourceId = (typeof SOURCES)[keyof typeof SOURCES];

/** The sources a scene decides of. */
export type SceneSourceId = Exclude<SourceId, typeof SOURCES.rings>;

/** Patterns drawn with an image; `none` needs nothing and `not-applicable` is a thin edge. */
export type ImagePattern = Exclude<FillPattern, 'none' | 'not-applicable'>;

/** The image patterns in drawing order. */
export const IMAGE_PATTERNS: readonly ImagePattern[] = [
  'missing',
  'suppressed',
  'estimated',
  'not-different',
  'undecided',
];

/** Layer of the territories that carry a pattern. */
export const PATTERN_LAYERS: Readonly<Record<ImagePattern, string>> = {
  missing: 'territories-missing',
  suppressed: 'territories-suppressed',
  estimated: 'territories-estimated',
  'not-different': 'territories-not-different',
  undecided: 'territories-undecided',
};

/** Outline layer of the teams of a verification status. */
export const COVERAGE_LINE_LAYERS: Readonly<Record<VerificationStatus, string>> = {
  verified: 'coverage-verified',
  derived: 'coverage-derived',
  'to-confirm': 'coverage-to-confirm',
};

/** The other layers, in bands from bottom to top: see {@link buildLayers} for the order. */
export const LAYERS = {
  sea: 'context-sea',
  land: 'context-land',
  landEdge: 'context-land-edge',
  cartouche: 'context-cartouche',
  cartoucheEdge: 'context-cartouche-edge',
  enlargementEdge: 'frames-enlargement',
  ground: 'territories-ground',
  territories: 'territories-fill',
  mosaic: 'territories-mosaic',
  mosaicEdge: 'outlines-mosaic',
  notApplicable: 'outlines-not-applicable',
  territoryEdge: 'outlines-territory',
  regionEdge: 'outlines-region',
  dots: 'offer-dots',
  borderCasing: 'borders-casing',
  bordersUnsure: 'borders-unsure',
  bordersSure: 'borders-sure',
  coverageHatch: 'coverage-hatch',
  symbols: 'offer-symbols',
  arrows: 'offer-arrows',
  offerClusters: 'offer-clusters',
  offerCounts: 'labels-cluster-counts',
  offerPoints: 'offer-points',
  groupOuter: 'selection-group-outer',
  groupInner: 'selection-group-inner',
  hover: 'selection-hover',
  selectionOuter: 'selection-outer',
  selectionInner: 'selection-inner',
  coverageNames: 'labels-coverage',
  labels: 'labels-territory',
  captions: 'labels-cartouche',
} as const;

/** State of the style that expressions read the language of numbers from. */
export const LOCALE_STATE = 'locale';
