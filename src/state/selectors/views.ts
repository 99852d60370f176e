import type { TerritoryPaint } from '@/cartography';
import type { CoverageTeam } from '@/domain/coverage';
import type { MeasuredValue, ProtectedColumn, Provenance, Unit } from '@/domain/measure';
import type { NeedPublic } from '@/domain/need';
import type { Category, Establishment } from '@/domain/offer';
import type { AgeBase, SocialAidMeasure } from '@/domain/population';
import type { CategoryStanding, MappedLevel, Territory, TerritoryCategory } from '@/domain/territory';
import type { Peer, PeerRule } from '@/analysis/peers';
import type {
  ComparedReference,
  IndicatorResult,
  Judgement,
  LevelUncertainty,
  NeedShare,
  SignificanceTest,
  Stability,
} from '@/indicators';
import type { CustomSet, FigureMode } from '@/project';
import type { ReferenceName } from './references';
import type { RemitView } from './remits';
import type { StudyView } from './study';

/** One indicator for one territory. */
export interface FigureView {
  readonly territory: Territory;
  readonly numerator: MeasuredValue;
  readonly denominator: MeasuredValue;
  readonly rate: MeasuredValue;
  /** Numerators at both ends of the prevalence they are computed from; `null` when none is given as a range. */
  readonly counts: { readonly fewest: MeasuredValue; readonly most: MeasuredValue } | null;
  /** Départements the figure rests on, and those it would need to speak for the whole territory. */
  readonly covered: number;
  readonly total: number;
}

/** How sure one rate is. */
export interface FigureUncertainty {
  readonly lower: MeasuredValue;
  readonly upper: MeasuredValue;
  readonly smoothed: MeasuredValue;
  readonly stability: Stability | null;
}

/** A figure another is held against, and how that one stands to it. */
export interface ReferenceView extends ReferenceName, ComparedReference {
  /** France or the région; `null` for a set of territories. */
  readonly territory: Territory | null;
  readonly unit: Unit;
  /** In that unit. */
  readonly difference: MeasuredValue;
  /** In % of the reference, with its interval where there is one. */
  readonly relative: MeasuredValue;
  readonly relativeLower: MeasuredValue;
  readonly relativeUpper: MeasuredValue;
  readonly judgement: Judgement;
}

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

/** One indicator for a territory beside those it is compared with, from near to far. */
export interface FigureComparison {
  readonly result: IndicatorResult;
  readonly own: FigureView;
  /** How its rates are shown. */
  readonly mode: FigureMode;
  /** `null` when the numerator is no sample. */
  readonly uncertainty: FigureUncertainty | null;
  /** What the uncertainty of its level comes from; `null` with it. */
  readonly method: LevelUncertainty | null;
  /** How differences are judged. */
  readonly test: SignificanceTest;
  /** Région (when the territory is a département), peers, what is studied, the user's own set, then France, as there are. */
  readonly references: readonly ReferenceView[];
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
  readonly population: readonly { readonly ageBase: AgeBase; readonly people: MeasuredValue }[];
  /** `null` when no population is known at the date chosen. */
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

/** What a column of figures holds of its indicator. */
export type FigurePart =
  | 'numerator'
  | 'fewest'
  | 'most'
  | 'denominator'
  | 'rate'
  | 'smoothed'
  | 'lower'
  | 'upper'
  | 'difference'
  | 'relative';

/** A column of figures of the table. */
export interface TableColumn {
  /** Stable id: indicator and part. */
  readonly id: string;
  readonly result: IndicatorResult;
  readonly part: FigurePart;
  readonly unit: Unit;
  /** What a difference is to; `null` for what is no difference. */
  readonly reference: ReferenceName | null;
  readonly values: ProtectedColumn;
  /** The same figure for France, for the footer; `null` for a difference, which France has from nothing. */
  readonly france: MeasuredValue | null;
}

/** The rate of the reference of each territory, or an end of its interval. */
export interface ReferenceColumn {
  readonly id: string;
  readonly result: IndicatorResult;
  readonly part: 'rate' | 'lower' | 'upper';
  readonly reference: ReferenceName;
  readonly values: ProtectedColumn;
}

/** What a map of categories shows of each territory. */
interface CategoryColumn {
  readonly id: string;
  readonly kind: 'category';
  readonly by: TerritoryCategory;
  /** `null` for a territory the map does not know. */
  readonly values: readonly (CategoryStanding | null)[];
}

/** A column of words on each territory: judgements on the chosen indicator, beside its intervals, or the category mapped. */
export type JudgementColumn =
  | CategoryColumn
  | ({ readonly id: string; readonly result: IndicatorResult } & (
      | {
          readonly kind: 'difference';
          readonly reference: ReferenceName;
          readonly values: readonly Judgement[];
        }
      | { readonly kind: 'stability'; readonly values: readonly (Stability | null)[] }
    ));

/** A territory as a row of the table. */
export interface TableRow {
  readonly position: number;
  readonly territory: Territory;
  readonly parentName: string;
  /** How the map paints it, `null` when the choropleth is off. */
  readonly paint: TerritoryPaint | null;
}

/** The table: the map's equal. */
export interface TableView {
  readonly level: MappedLevel;
  /** The part of the country that the rows are of; `null` for all of it. */
  readonly study: StudyView | null;
  /** How the rates of the chosen indicator are shown. */
  readonly mode: FigureMode;
  /**
   * The chosen indicator's rate, its smoothed value or the ends of its interval as the mode has it, its difference to
   * the reference in value and in %, numerator and denominator, then the rates of the others as the mode has them.
   */
  readonly columns: readonly TableColumn[];
  /** The rate of the reference of each territory and, where intervals are shown, their ends: for exports alone. */
  readonly referenceColumns: readonly ReferenceColumn[];
  /** Whether each rate differs from the reference and, where intervals are shown, whether it is fragile. */
  readonly judgements: readonly JudgementColumn[];
  /** Codes of the peers of each position, between spaces; `null` when rates are not held against peers. */
  readonly peerCodes: readonly string[] | null;
  /** How the intervals of the chosen indicator were computed; `null` where none is shown. */
  readonly method: Pick<LevelUncertainty, 'method' | 'confidence'> | null;
  readonly rows: readonly TableRow[];
}

/** What the tooltip says of a territory. */
export interface TerritoryTooltipView {
  readonly kind: 'territory';
  /** Whether it is among what is studied. */
  readonly isStudied: boolean;
  readonly figure: FigureView;
  readonly reference: ReferenceView;
  readonly mode: FigureMode;
  /** `null` when the numerator is no sample. */
  readonly uncertainty: FigureUncertainty | null;
  readonly result: IndicatorResult;
  /** The counts that colours and circles show. */
  readonly counts: readonly { readonly result: IndicatorResult; readonly count: MeasuredValue }[];
}

/** What the tooltip says of an establishment. */
export interface EstablishmentTooltipView {
  readonly kind: 'establishment';
  readonly establishment: Establishment;
  readonly category: Category;
}

/** The tooltip under the pointer. */
export type TooltipView = TerritoryTooltipView | EstablishmentTooltipView;
