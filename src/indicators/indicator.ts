import type { MeasureColumn, ProtectedColumn, Provenance, RatioUnit } from '@/domain/measure';
import type { CapacityStatus, CategoryCode } from '@/domain/offer';
import type { AgeBase, AgedPublic } from '@/domain/population';
import type { BaseLevel, FigureLevel } from '@/domain/territory';
import type { IndicatorTerm } from './indicator-term';
import type { NeedOverlap } from './need-overlap';
import type { SetRule } from './secrecy/secrecy-rules';
import type { CountedTogether } from './undivided';

/** Id of an indicator: one of the catalogue (`equipment-child`), or one the user made (`user-1`). */
export type IndicatorId = string;

/** How a high value reads: more offer, more need, or more of a context that is neither. */
export type IndicatorDirection = 'offer' | 'need' | 'context';

/**
 * How chance bears on a numerator. People in need are counted as events, one person perhaps on several lists: Poisson.
 * People helped are so many among the inhabitants: binomial. Registered places are decided and counted one by one: they
 * are no sample of anything, and have neither an interval nor a smoothed value.
 */
export type Sampling = 'poisson' | 'binomial' | 'not-a-sample';

/**
 * An indicator as data: one count divided by another. Its names and its method note are made from its terms by the
 * catalogues of words, unless the user gave it a name.
 */
export interface IndicatorDefinition {
  readonly id: IndicatorId;
  /** Name the user gave; `null` for the indicators of the catalogue. */
  readonly label: string | null;
  readonly numerator: IndicatorTerm;
  readonly denominator: IndicatorTerm;
  readonly unit: RatioUnit;
  readonly direction: IndicatorDirection;
}

/** What is counted, as printed under every map, table and export. */
export interface Perimeter {
  /** Categories counted for each public, in the order of the codes. */
  readonly categories: Readonly<Record<AgedPublic, readonly CategoryCode[]>>;
  readonly capacityStatus: CapacityStatus;
  /** Ages that make the population of each public. */
  readonly ages: Readonly<Record<AgedPublic, AgeBase>>;
  /** Need source shown, as the need dataset names it; `null` when the dataset has none. */
  readonly needSource: string | null;
  /** What the user knows of the sources of need that tightens the bounds of all of them together. */
  readonly needOverlaps: readonly NeedOverlap[];
}

/**
 * How many départements of each territory the numerator speaks of (at a level made of communes, the territory itself). A sum over 90 of 101 départements is not the
 * figure of the whole: screens say on how many it rests. Aligned to the positions of the level.
 */
export interface FigureCoverage {
  /** Départements with a numerator, hidden ones included. */
  readonly covered: Uint16Array;
  /** Départements of the territory. */
  readonly total: Uint16Array;
}

/** What an indicator may be at both ends of the prevalences it is computed from. */
export interface PrevalenceRange {
  /** Lowest and highest rates. */
  readonly lower: ProtectedColumn;
  readonly upper: ProtectedColumn;
  /** Numerators that go with them. */
  readonly fewest: ProtectedColumn;
  readonly most: ProtectedColumn;
}

/** The figures of one indicator at one level, after the secrecy step. */
export interface IndicatorFigures {
  readonly numerator: ProtectedColumn;
  /** Denominator of the covered départements only, so that the rate compares like with like. */
  readonly denominator: ProtectedColumn;
  readonly rate: ProtectedColumn;
  /** `null` when no prevalence is given as a range. */
  readonly range: PrevalenceRange | null;
  readonly coverage: FigureCoverage;
  /**
   * Establishments of the perimeter for which no capacity of the status is recorded, by position: they add nothing to
   * the numerator. `null` when the numerator is not places.
   */
  readonly establishmentsWithoutCapacity: Uint16Array | null;
}

/** An indicator computed for every level; those made of communes when they are first asked for. */
export interface IndicatorResult {
  readonly definition: IndicatorDefinition;
  readonly perimeter: Perimeter;
  readonly figures: Readonly<Record<FigureLevel, IndicatorFigures>>;
  readonly numeratorProvenance: readonly Provenance[];
  readonly denominatorProvenance: readonly Provenance[];
  /** Date the numerator describes, as its source gives it; the latest when départements differ. */
  readonly referenceDate: string | null;
  /** Earliest date among the départements; equal to `referenceDate` when they all share one. */
  readonly earliestReferenceDate: string | null;
  /** Date the figures were asked for, each count being of that date or of its latest before it; `null` for the latest. */
  readonly asOf: string | null;
  /** The sets of people that are counted and the rule each went through; `null` when what is counted is public. */
  readonly secrecy: readonly SetRule[] | null;
  /** Départements a source counts together and not one by one: they have no figure, their région and the country do. */
  readonly together?: CountedTogether;
  /** People of all ages are the children and the adults of the source, which gives no total. */
  readonly isSumOfAges?: boolean;
}

/** A column for each level counts are added up through, before the secrecy step. */
export type ColumnByLevel = Readonly<Record<BaseLevel, MeasureColumn>>;

/** A column for each of these levels, after the secrecy step. */
export type ProtectedByLevel = Readonly<Record<BaseLevel, ProtectedColumn>>;
