import type { Position } from 'geojson';
import type { Provenance } from '../measure';

/** The levels whose contours a user may give, from the larger territories down. Those made of communes follow from them. */
export const FINE_LEVELS = ['epci', 'commune'] as const;

/** One of {@link FINE_LEVELS}. */
export type FineLevel = (typeof FINE_LEVELS)[number];

/** A ring as ranks of lines put end to end: `~rank` for a line followed backwards. */
export type RingOfLines = readonly number[];

/** A territory drawn with shared lines. */
export interface MeshShape {
  readonly code: string;
  /** Polygons, each its contour and then its holes. */
  readonly polygons: readonly (readonly RingOfLines[])[];
}

/**
 * Shapes that share the lines of their borders, in WGS84 longitude and latitude: two neighbours name the same line, so that
 * they can be put together, and stay side by side when the lines are simplified.
 */
export interface ContourMesh {
  readonly lines: readonly (readonly Position[])[];
  readonly shapes: readonly MeshShape[];
}

/** Contours of communes or of EPCI as a file of the user draws them. Immutable and compared by identity. */
export interface FineContours {
  readonly id: string;
  readonly name: string;
  readonly level: FineLevel;
  readonly mesh: ContourMesh;
  readonly provenance: Provenance;
}

/** The contours of communes and of EPCI a dossier has: one set a level at most. */
export type FineContourSets = Readonly<Partial<Record<FineLevel, FineContours>>>;
