import type { Unit, MeasureColumn, ProtectedColumn, Provenance } from '@/domain/measure';
import type { NeedPublic } from '@/domain/need';
import type { CapacityStatus, CategoryCode } from '@/domain/offer';
import type { AgeBase, SocialAidMeasure } from '@/domain/population';
import type { FigureLevel } from '@/domain/territory';

/** Ids of the indicators the application knows. */
export type IndicatorId =
  | 'equipment-child'
  | 'equipment-adult'
  | 'unmet-child'
  | 'unmet-adult'
  | 'unmet-all'
  | 'pch'
  | 'pch-under-20';

/** What an indicator counts above the line. */
export type IndicatorNumerator =
  | { readonly kind: 'places'; readonly public: 'child' | 'adult' }
  | { readonly kind: 'need'; readonly public: NeedPublic }
  | { readonly kind: 'social-aid'; readonly measure: SocialAidMeasure };

/** How a high value reads: more offer, more need, or more of a context that is neither. */
export type IndicatorDirection = 'offer' | 'need' | 'context';

/**
 * How chance bears on a numerator. People in need are counted as events, one person perhaps on several lists: Poisson.
 * People helped are so many among the inhabitants: binomial. Registered places are decided and counted one by one: they
 * are no sample of anything, and have neither an interval nor a smoothed value.
 */
export type Sampling = 'poisson' | 'binomial' | 'not-a-sample';

/** An indicator as data; its names and method notes are in the catalogues under its id. */
export interface IndicatorDefinition {
  readonly id: IndicatorId;
  readonly numerator: IndicatorNumerator;
  readonly numeratorUnit: Unit;
  readonly sampling: Sampling;
  readonly ageBase: AgeBase;
  readonly unit: 'per-1000';
  readonly direction: IndicatorDirection;
}

/** What is counted, as printed under every map, table and export. */
export interface Perimeter {
  /** Categories counted for each public, in the order of the codes. */
  readonly categories: Readonly<Record<'child' | 'adult', readonly CategoryCode[]>>;
  readonly capacityStatus: CapacityStatus;
  /** Need source shown, as the need dataset names it; `null` when the dataset has none. */
  readonly needSource: string | null;
}

/**
 * How many départements of each territory the numerator speaks of. A sum over 90 of 101 départements is not the
 * figure of the whole: screens say on how many it rests. Aligned to the positions of the level.
 */
export interface FigureCoverage {
  /** Départements with a numerator, hidden ones included. */
  readonly covered: Uint16Array;
  /** Départements of the territory. */
  readonly total: Uint16Array;
}

/** The figures of one indicator at one level, after the secrecy step. */
export interface IndicatorFigures {
  readonly numerator: ProtectedColumn;
  /** Population of the covered départements only, so that the rate compares like with like. */
  readonly denominator: ProtectedColumn;
  readonly rate: ProtectedColumn;
  readonly coverage: FigureCoverage;
  /**
   * Establishments of the perimeter for which no capacity of the status is recorded, by position: they add nothing to
   * the numerator. `null` when the numerator is not places.
   */
  readonly establishmentsWithoutCapacity: Uint16Array | null;
}

/** An indicator computed for every level. */
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
  /** Threshold under which counts of people were hidden; 0 when the source is public. */
  readonly secrecyThreshold: number;
}

/** A column by level, before the secrecy step. */
export type ColumnByLevel = Readonly<Record<FigureLevel, MeasureColumn>>;

/** A column by level, after the secrecy step. */
export type ProtectedByLevel = Readonly<Record<FigureLevel, ProtectedColumn>>;
