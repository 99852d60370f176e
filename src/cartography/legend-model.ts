import type { VerificationStatus } from '@/domain/coverage';
import type { DisplayState } from '@/domain/measure';
import type { Closure } from './classification/class-breaks';
import type { Thirds } from './classification/thirds';
import type { CategoryFamily } from '@/domain/offer';
import type { CategoryStanding, TerritoryCategory } from '@/domain/territory';
import type { ArrowDirection } from './marker';
import type { Misuse } from './misuse';
import type { FillMark, FillPattern } from './scene/scene';

/** A class of a choropleth: values from `lower` to `upper`, of which it holds the one its closure says. */
export interface LegendClass {
  readonly lower: number;
  readonly upper: number;
  readonly color: string;
  /** Territories in the class. */
  readonly count: number;
}

/** A state other than a classed value, listed only when some territory has it. */
export interface LegendState {
  readonly state: Exclude<DisplayState, 'known'>;
  readonly color: string;
  readonly pattern: FillPattern;
  readonly count: number;
}

/** How rates stand to a reference, and the texture that says so. */
export interface LegendMark {
  readonly mark: FillMark;
  readonly pattern: FillPattern;
  /** Any colour of the classes: the texture is what tells. */
  readonly color: string;
  readonly count: number;
}

/** Legend of the choropleth, classes from high to low. */
export interface ChoroplethLegend {
  readonly classes: readonly LegendClass[];
  readonly closure: Closure;
  readonly states: readonly LegendState[];
  /** Marks that some territory has. */
  readonly marks: readonly LegendMark[];
  /** Why colours are not the sign of what they show; `null` where they are. */
  readonly misuse: Misuse | null;
}

/** A cell of the legend of need and offer. */
export interface LegendCell {
  readonly color: string;
  /** Territories in the cell. */
  readonly count: number;
}

/** Legend of a map of need and offer at once. */
export interface BivariateLegend {
  readonly kind: 'need-and-offer';
  /** Three rows from the lowest need, each of three cells from the lowest offer. */
  readonly rows: readonly (readonly LegendCell[])[];
  /** Where each rate is cut; `null` where its values are all alike, and all in the middle. */
  readonly limits: Readonly<Record<'need' | 'offer', Thirds | null>>;
  /** An estimated rate counts both in its cell and among the estimated. */
  readonly states: readonly LegendState[];
}

/** Legend of a map of change between two dates. */
export interface EvolutionLegend {
  readonly kind: 'evolution';
  /** Arrows that some territory has: rises, falls, then those that may be due to chance. */
  readonly arrows: readonly {
    readonly direction: ArrowDirection;
    readonly isSure: boolean;
    readonly color: string;
    readonly count: number;
  }[];
  /** Territories whose rate is the same at both dates, without an arrow. */
  readonly unchangedCount: number;
  /** Round differences and the height of their arrow, from the largest. */
  readonly sizes: readonly { readonly value: number; readonly heightPx: number }[];
  readonly states: readonly LegendState[];
}

/** Legend of a map of dots. */
export interface DotLegend {
  readonly kind: 'dots';
  /** How many a dot stands for; `null` where nothing is counted. */
  readonly perDot: number | null;
  readonly dotCount: number;
  readonly radiusPx: number;
  /** Territories that have some of what is counted, and too few for a dot. */
  readonly dotlessCount: number;
  /** Territories where nothing is counted. */
  readonly zeroCount: number;
  /** Territories whose figure is below zero, which no dot can show. */
  readonly negativeCount: number;
  readonly states: readonly LegendState[];
}

/** Where a territory is by need, then by offer, in the order quadrants are told: the gap first. */
export const QUADRANT_NAMES = ['high-low', 'high-high', 'low-low', 'low-high', 'undecided'] as const;

/** One of {@link QUADRANT_NAMES}. */
export type QuadrantName = (typeof QUADRANT_NAMES)[number];

/** Legend of a map of quadrants. */
export interface QuadrantLegend {
  readonly kind: 'quadrants';
  /** Every quadrant, then the undecided. */
  readonly rows: readonly {
    readonly quadrant: QuadrantName;
    readonly color: string;
    readonly count: number;
  }[];
  /** What rates are held against; `null` when each territory has its own, `NaN` when it is not shown. */
  readonly thresholds: Readonly<Record<'need' | 'offer', number | null>>;
  /** An estimated rate counts both in its quadrant and among the estimated. */
  readonly states: readonly LegendState[];
}

/** What a row of a legend of categories stands for: one category, the rarest together, or no single category. */
export type CategoryRow =
  | { readonly kind: 'one'; readonly name: string }
  | { readonly kind: 'others'; readonly names: readonly string[] }
  | { readonly kind: 'several' | 'part' | 'none' };

/** Legend of a map of categories. */
export interface CategoryLegend {
  readonly kind: 'category';
  readonly by: TerritoryCategory;
  /** Rows that some territory has: categories from the most frequent, the rarest together, then those of no single one. */
  readonly rows: readonly (CategoryRow & { readonly color: string; readonly count: number })[];
  /** Categories that do not touch have the same colour. */
  readonly sharesColors: boolean;
  readonly states: readonly LegendState[];
  /** What the map shows of each territory, by code. */
  readonly standings: ReadonlyMap<string, CategoryStanding>;
}

/** Legend of a map drawn otherwise than by the classes of one indicator. */
export type RepresentationLegend =
  BivariateLegend | EvolutionLegend | DotLegend | QuadrantLegend | CategoryLegend;

/** Which borders are shown, and what became of the others. */
export interface BorderCount {
  readonly measure: 'ratio' | 'difference';
  /** Strength from which borders are shown; `null` where no border has any. */
  readonly least: number | null;
  readonly shown: number;
  /** Borders that can be compared, shown or not. */
  readonly comparable: number;
  /** Borders one rate of which is not shown: no line says anything of them. */
  readonly uncompared: number;
  /** Borders without a ratio, one rate being zero. */
  readonly zeroBased: number;
  /** Borders are not looked for where territories are too many. */
  readonly search: 'done' | 'underway' | 'too-many';
}

/** Legend of the borders between territories whose rates are far apart. */
export interface BorderLegend {
  readonly count: BorderCount;
  /** Classes of strength from the strongest, each holding its lower limit. */
  readonly classes: readonly {
    readonly lower: number;
    readonly upper: number;
    readonly widthPx: number;
    /** Borders in the class. */
    readonly count: number;
  }[];
  /** Borders shown that chance would hardly make, and that it may make; both 0 of what is no sample. */
  readonly sureCount: number;
  readonly unsureCount: number;
}

/** A circle of the symbol legend. */
export interface LegendCircle {
  readonly value: number;
  readonly radiusPx: number;
}

/** Legend of the proportional symbols, and the territories whose count cannot be drawn. */
export interface SymbolLegend {
  readonly circles: readonly LegendCircle[];
  readonly states: readonly { readonly state: Exclude<DisplayState, 'known'>; readonly count: number }[];
  /** Territories whose figure is below zero, which no circle can show. */
  readonly negativeCount: number;
  /** Why circles are not the sign of what they show; `null` where they are. */
  readonly misuse: Misuse | null;
}

/** Legend of the establishments: families present, most numerous first. */
export interface OfferLegend {
  readonly families: readonly {
    readonly family: CategoryFamily;
    readonly color: string;
    readonly count: number;
  }[];
  /** Points placed at their commune or EPCI rather than at their address. */
  readonly estimatedCount: number;
  /** Establishments that have no point at all. */
  readonly unlocatedCount: number;
}

/** Legend of the coverage: statuses present. */
export interface CoverageLegend {
  readonly statuses: readonly { readonly verification: VerificationStatus; readonly teamCount: number }[];
}

/** The legend of a scene: a block for each layer that is drawn, `null` for those that are not. */
export interface LegendModel {
  readonly choropleth: ChoroplethLegend | null;
  /** In place of the choropleth's. */
  readonly representation: RepresentationLegend | null;
  readonly symbols: SymbolLegend | null;
  readonly borders: BorderLegend | null;
  readonly offer: OfferLegend | null;
  readonly coverage: CoverageLegend | null;
}
