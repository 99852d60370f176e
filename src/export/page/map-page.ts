import type { ArrowDirection, FillPattern, MapTheme } from '@/cartography';
import type { VerificationStatus } from '@/domain/coverage';
import type { CategoryFamily } from '@/domain/offer';
import type { MappedLevel } from '@/domain/territory';
import type { LegendSwatch } from '../legend-blocks';
import type { PageFormat } from './page-format';

/** A point of the page in millimetres from its top left corner. */
export type PagePoint = readonly [x: number, y: number];

/** A line of points; closed or not according to what holds it. */
export type PageLine = readonly PagePoint[];

/** A rectangle of the page, in millimetres. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a text looks. */
export interface TextStyle {
  readonly sizeMm: number;
  readonly weight: 400 | 600;
}

/** What a text is for; renderers choose its colour. */
export type TextTone =
  'strong' | 'muted' | 'accent' | 'warning' | 'label' | 'coverage' | 'on-light' | 'on-dark';

/** One line of text; `y` is its baseline. */
export interface PlacedText extends TextStyle {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: TextTone;
}

/** A territory or a land as closed rings; holes by the even-odd rule. */
export interface PageShape {
  /** Code of the territory; `null` for land that has none. */
  readonly code: string | null;
  readonly name: string;
  readonly rings: readonly PageLine[];
}

/** A territory as painted. */
export interface PageTerritory extends PageShape {
  readonly color: string;
  readonly pattern: FillPattern;
}

/** Territories of one look drawn together, where they are too many for an element each. */
export interface PageTerritoryGroup {
  /** What the legend says of them; empty when it says nothing. */
  readonly name: string;
  readonly color: string;
  readonly pattern: FillPattern;
  /** Closed rings in cells of the grain of the page, so many territories to a part. */
  readonly parts: readonly (readonly PageLine[])[];
}

/** Territories as painted, one by one or by look: either list is empty. */
export interface PageTerritories {
  readonly territories: readonly PageTerritory[];
  /** From bottom to top. */
  readonly groups: readonly PageTerritoryGroup[];
  /** Width of the line between two territories; `null` where they are too small for one. */
  readonly edgeMm: number | null;
}

/** A cartouche: its frame and its name. */
export interface PageInset {
  readonly code: string;
  readonly box: PageBox;
  /** Its lines, from the top. */
  readonly name: readonly PlacedText[];
}

/** The territory a team answers for. */
export interface PageCoverage {
  readonly teamId: string;
  readonly name: string;
  readonly verification: VerificationStatus;
  readonly hatch: readonly PageLine[];
  readonly outline: readonly PageLine[];
}

/** A proportional circle. */
export interface PageSymbol {
  readonly code: string;
  readonly centre: PagePoint;
  readonly radius: number;
}

/** The arrow of a change. */
export interface PageArrow {
  readonly code: string;
  readonly direction: ArrowDirection;
  readonly color: string;
  readonly centre: PagePoint;
  readonly height: number;
}

/** Dots that stand for people or places. */
export interface PageDots {
  readonly radius: number;
  readonly at: readonly PagePoint[];
}

/** The border between two neighbours whose rates are far apart. */
export interface PageBorder {
  readonly lines: readonly PageLine[];
  readonly widthMm: number;
  readonly isSure: boolean;
}

/** The establishments of a family. */
export interface PagePoints {
  readonly family: CategoryFamily;
  readonly color: string;
  readonly points: readonly PagePoint[];
}

/** The map, from bottom to top. No figure is in it: a colour, a radius and a state are all a reader gets. */
export interface MapDrawing extends PageTerritories {
  readonly frame: PageBox;
  readonly level: MappedLevel;
  readonly theme: MapTheme;
  readonly context: readonly PageShape[];
  readonly insets: readonly PageInset[];
  readonly outlines: readonly PageShape[];
  /** `null` when the map is not of dots. */
  readonly dots: PageDots | null;
  /** The weakest first. */
  readonly borders: readonly PageBorder[];
  readonly coverage: readonly PageCoverage[];
  readonly symbols: readonly PageSymbol[];
  readonly arrows: readonly PageArrow[];
  readonly points: readonly PagePoints[];
  /** Radius of the mark of an establishment. */
  readonly pointRadius: number;
  readonly labels: readonly PlacedText[];
}

/** A legend sign in its place. */
export interface PlacedSwatch {
  readonly box: PageBox;
  readonly swatch: LegendSwatch;
}

/** A legend ready to draw. `leaders` tie nested circles to their labels. */
export interface LegendDrawing {
  readonly texts: readonly PlacedText[];
  readonly swatches: readonly PlacedSwatch[];
  readonly leaders: readonly PageLine[];
}

/** The bar of a length of ground, at the scale of the hexagon. */
export interface ScaleBar {
  readonly start: PagePoint;
  readonly lengthMm: number;
  readonly texts: readonly PlacedText[];
}

/** The notice that figures are fictional, beside the title. */
export interface DemonstrationMark {
  readonly badge: PageBox;
  readonly badgeText: PlacedText;
}

/** A map, what it is called where there are two, and the legend it is read by. */
export interface MapPanel {
  readonly caption: readonly PlacedText[];
  readonly map: MapDrawing;
  readonly legend: LegendDrawing;
  /** The notice that figures are fictional, across the map; `null` when they are real. */
  readonly across: PlacedText | null;
}

/** A map, or two side by side, ready to print: everything is placed, renderers only draw. */
export interface MapPage extends MapPanel {
  readonly format: PageFormat;
  readonly title: string;
  readonly description: string;
  /** Fingerprint of every figure of the dossier, for who checks the page against it. */
  readonly figuresSha256: string | null;
  readonly header: readonly PlacedText[];
  /** A second map at the right of the first; `null` where there is one. */
  readonly beside: MapPanel | null;
  readonly scaleBar: ScaleBar;
  /** Height of the line above the footer. */
  readonly footerRule: number;
  readonly footer: readonly PlacedText[];
  readonly demonstration: DemonstrationMark | null;
}
