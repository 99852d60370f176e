import type { CoverageTeam } from '@/domain/coverage';
import type { MeasuredValue, Provenance } from '@/domain/measure';
import type { NeedPublic } from '@/domain/need';
import type { Category, Establishment } from '@/domain/offer';
import type { AgeBase, SocialAidMeasure } from '@/domain/population';
import type { MappedLevel, Territory } from '@/domain/territory';
import type { Peer, PeerRule } from '@/analysis/peers';
import type { NeedShare } from '@/indicators';
import type { CustomSet } from '@/project';
import type { FigureComparison } from './figure-view';
import type { RemitView } from './remits';

/** The territories that a sheet compares with, beside France and the région. */
export interface ComparedTerritories {
  readonly rule: PeerRule;
  /** Comparable territories, nearest first. */
  readonly peers: readonly (Pick<Peer, 'distance'> & { readonly territory: Territory })[];
  /** What the peers are told by. */
  readonly peersProvenance: readonly Provenance[];
  /** `null` until the user makes one. */
  readonly customSet: CustomSet | null;
}

/** What a territory offers in one category. */
export interface CategoryOffer {
  readonly category: Category;
  readonly establishments: number;
  /** Places at the perimeter's capacity status; not applicable to categories that work by caseload. */
  readonly places: MeasuredValue;
  /** Establishments that add nothing to `places`: the source records no capacity of that status. */
  readonly withoutCapacity: number;
}

/** People without a solution according to one source. */
export interface NeedLine {
  readonly source: string;
  readonly public: NeedPublic;
  readonly count: MeasuredValue;
  readonly referenceDate: string | null;
  /** The source gives no total: its children and its adults are added up. */
  readonly isSumOfAges: boolean;
}

/** Fewest and most people without a solution over all sources, for one public. */
export interface NeedIntervalLine {
  readonly public: NeedPublic;
  readonly low: MeasuredValue;
  readonly high: MeasuredValue;
  /** What each source that tells something of the public brings to the bounds. */
  readonly shares: readonly (NeedShare & { readonly referenceDate: string | null })[];
}

/** People helped, as context. */
export interface SocialAidLine {
  readonly measure: SocialAidMeasure;
  /** `null` when it was not counted at the date chosen nor before. */
  readonly year: number | null;
  readonly count: MeasuredValue;
  /** The territory it is counted in with others and not apart from them; `null` where it is not so. */
  readonly countedWith: Territory | null;
  readonly provenance: Provenance | null;
}

/** The sheet of a territory. */
export interface TerritorySheetView {
  readonly kind: 'territory';
  readonly level: MappedLevel;
  readonly territory: Territory;
  /** The région of a département; `null` for a région. */
  readonly parent: Territory | null;
  /** What a territory of several communes is made of; `null` for others. */
  readonly madeOf: { readonly communes: number; readonly departements: number } | null;
  readonly population: readonly {
    readonly ageBase: AgeBase;
    readonly people: MeasuredValue;
    /** `null` where communes are counted: their figures are not those of the country. */
    readonly inFrance: MeasuredValue | null;
  }[];
  /** None when no population is known at the date chosen. */
  readonly populationProvenance: readonly Provenance[];
  readonly comparisons: readonly FigureComparison[];
  readonly compared: ComparedTerritories;
  readonly offer: readonly CategoryOffer[];
  /** The source of the offer speaks of at least one of its départements. */
  readonly offerObserved: boolean;
  /** By category, then name. */
  readonly establishments: readonly Establishment[];
  readonly offerProvenance: Provenance;
  readonly coverage: readonly CoverageTeam[];
  /** What the teams leave out, and what they share, by kind. */
  readonly remits: readonly RemitView[];
  /** One for each list the teams come from. */
  readonly coverageProvenance: readonly Provenance[];
  readonly needs: readonly NeedLine[];
  readonly needIntervals: readonly NeedIntervalLine[];
  readonly needProvenance: Provenance;
  readonly socialAid: readonly SocialAidLine[];
}

/** The sheet of an establishment. */
export interface EstablishmentSheetView {
  readonly kind: 'establishment';
  readonly establishment: Establishment;
  readonly category: Category;
  readonly departement: Territory;
  readonly provenance: Provenance;
}

/** What the sheet shows for the selection. */
export type SheetView = TerritorySheetView | EstablishmentSheetView;
