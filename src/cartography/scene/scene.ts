import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { VerificationStatus } from '@/domain/coverage';
import type { DisplayState } from '@/domain/measure';
import type { CategoryFamily } from '@/domain/offer';
import type { ContourCollection, MappedLevel } from '@/domain/territory';
import type { ArrowDirection } from '../marker';

/** Land around France, drawn as quiet context. */
export type ContextLand = FeatureCollection<Polygon | MultiPolygon>;

/**
 * How the rate of a territory stands to a reference, where intervals are shown: it differs, it does not, or one cannot
 * say.
 */
export type FillMark = 'different' | 'not-different' | 'undecided';

/**
 * Texture laid over a territory so that its state does not depend on colour alone. The last two are those of rates that
 * cannot be told from a reference.
 */
export type FillPattern =
  'none' | 'missing' | 'suppressed' | 'estimated' | 'not-applicable' | Exclude<FillMark, 'different'>;

/** How one territory is painted. */
export interface TerritoryPaint {
  readonly code: string;
  readonly state: DisplayState;
  /** Rank of the class from the lowest, of the cell where two rates are shown; `null` outside the classes. */
  readonly classIndex: number | null;
  /** CSS hex colour. */
  readonly color: string;
  readonly pattern: FillPattern;
  /** Where rates are held against a reference and this one can be. */
  readonly mark?: FillMark;
}

/** A proportional symbol: its area is proportional to the count. */
export interface SceneSymbol {
  readonly code: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly value: number;
  readonly radiusPx: number;
}

/** The change of a rate, as an arrow set on its territory. */
export interface SceneArrow {
  readonly code: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Rate after less rate before; not zero. */
  readonly value: number;
  readonly direction: ArrowDirection;
  /** Chance alone would hardly do it. */
  readonly isSure: boolean;
  readonly color: string;
  readonly heightPx: number;
}

/** Dots that stand for people or places, one for so many. */
export interface SceneDots {
  readonly radiusPx: number;
  readonly at: readonly { readonly longitude: number; readonly latitude: number }[];
}

/** The border between two neighbours whose rates are far apart, as a line. */
export interface SceneBorder {
  readonly codes: readonly [string, string];
  readonly lines: readonly Position[][];
  readonly widthPx: number;
  /** Solid; dashed where chance alone may account for it. */
  readonly isSure: boolean;
}

/** An establishment as drawn. */
export interface ScenePoint {
  readonly finessEt: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly family: CategoryFamily;
  /** The point is the commune's or the EPCI's, not the establishment's. */
  readonly estimated: boolean;
}

/** The territory a team answers for. */
export interface SceneCoverageArea {
  readonly teamId: string;
  readonly name: string;
  readonly verification: VerificationStatus;
  /** Polygons of the members, to hatch. */
  readonly members: ContourCollection;
  /** Outer boundary: borders between members removed. */
  readonly outline: MultiLineString;
  readonly labelAt: readonly [longitude: number, latitude: number];
}

/** A name written on the map. */
export interface SceneLabel {
  readonly code: string;
  readonly text: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Higher is placed first when labels collide. */
  readonly priority: number;
}

/** That Paris and its inner ring are drawn a second time, larger, in a cartouche. */
export interface SceneEnlargement {
  /** Written in the corner of the cartouche: whose ground it is, and how much larger. */
  readonly caption: string;
}

/** Colours of everything that is not data. */
export interface MapTheme {
  readonly name: 'light' | 'dark';
  readonly sea: string;
  readonly land: string;
  readonly landEdge: string;
  readonly insetEdge: string;
  readonly territoryEdge: string;
  readonly regionEdge: string;
  readonly noData: string;
  readonly hatch: string;
  readonly symbolFill: string;
  readonly symbolEdge: string;
  readonly coverage: string;
  readonly label: string;
  readonly labelHalo: string;
  readonly selectionInner: string;
  readonly selectionOuter: string;
}

/**
 * Everything a map must show, as plain data. Drawn by the interactive map and by the exports, which therefore cannot
 * disagree. Parts are compared by identity: an unchanged part is the same object.
 */
export interface Scene {
  readonly level: MappedLevel;
  readonly contours: ContourCollection;
  /** Those of `contours` that the map is about: it opens on them, the others are pale. The same object when all are. */
  readonly studied: ContourCollection;
  /** Outlines of the régions over départements; `null` when the level is the région. */
  readonly outlines: ContourCollection | null;
  readonly context: ContextLand;
  /**
   * One paint a territory of `studied`, or of the level where it has no contours; `null` when the choropleth is off.
   */
  readonly fill: readonly TerritoryPaint[] | null;
  readonly symbols: readonly SceneSymbol[] | null;
  /** Drawn over the symbols; `null` when the map is not of change. */
  readonly arrows: readonly SceneArrow[] | null;
  /** `null` when the map is not of dots, and until they are placed. */
  readonly dots: SceneDots | null;
  /** Over the territories, the weakest first; `null` when the layer is off. */
  readonly borders: readonly SceneBorder[] | null;
  readonly offer: readonly ScenePoint[] | null;
  readonly coverage: readonly SceneCoverageArea[] | null;
  readonly labels: readonly SceneLabel[];
  /** Colour of each family of establishments in this theme. */
  readonly familyColors: Readonly<Record<CategoryFamily, string>>;
  readonly theme: MapTheme;
  /** Left out where nothing is enlarged. */
  readonly enlargement?: SceneEnlargement;
}
