import type { ActivityDataset } from '@/domain/activity';
import type { CountUnit, MeasuredValue, ProtectedColumn } from '@/domain/measure';
import type { NeedDataset, NeedPublic } from '@/domain/need';
import type { CategoryCode, Establishment, OfferDataset } from '@/domain/offer';
import type { CommuneNesting, FigureLevel, Territory, TerritoryHierarchy } from '@/domain/territory';
import type { IndicatorResult } from '../indicator';
import type { IndicatorTerm } from '../indicator-term';

/** A territory of a level. */
export interface FigurePosition {
  readonly level: FigureLevel;
  readonly position: number;
}

/** Columns after the secrecy step, by level. */
type ShownByLevel = Readonly<Record<FigureLevel, ProtectedColumn>>;

/** What a figure is traced back to. Counts of people come from protected columns alone, never from the records. */
export interface TraceInputs {
  readonly hierarchy: TerritoryHierarchy;
  readonly nesting?: CommuneNesting | undefined;
  readonly offer: OfferDataset;
  readonly need: NeedDataset;
  readonly activity: ActivityDataset;
  /** The counts shown of a source and public by level, or `null` when none are. */
  readonly needShown: (source: string, group: NeedPublic) => ShownByLevel | null;
}

/**
 * Whether a département is part of a figure: counted; `together` where the source counts it with others and the figure holds
 * all of these; `silent` where the source gives no figure for it; `left-out` where it
 * gives one, but the other side of the division has none.
 */
export type DepartementStanding = 'counted' | 'together' | 'silent' | 'left-out';

/** What one département brings to one side of a division. */
export interface TracedCount {
  /** In the index of départements. */
  readonly position: number;
  readonly value: MeasuredValue;
  readonly standing: DepartementStanding;
}

/** An establishment of the perimeter and the territory. */
export interface TracedEstablishment {
  readonly establishment: Establishment;
  readonly departement: number;
  /** `null` when no capacity of the status is recorded. */
  readonly installed: number | null;
  readonly authorised: number | null;
  readonly standing: 'counted' | 'without-capacity' | 'left-out';
}

/** Establishments of the territory whose category is not counted. */
export interface CategoryLeftOut {
  readonly categoryCode: CategoryCode;
  readonly establishments: number;
}

/** A record of need, or of the activity of services, of the territory. */
export interface TracedRecord {
  readonly departement: number;
  /** The commune or the EPCI it counts; `null` for a whole département. */
  readonly place: Territory | null;
  readonly source: string;
  /** `null` for the activity of services. */
  readonly public: NeedPublic | null;
  readonly referenceDate: string | null;
  /** `superseded` by a record of a later date, or written after it: its count is shown nowhere. */
  readonly standing: 'counted' | 'superseded';
  /** As the protected column shows it; `null` for a record that is not counted. */
  readonly count: MeasuredValue | null;
}

/** One side of a division, with all it rests on. */
export interface TermTrace {
  readonly term: IndicatorTerm;
  readonly unit: CountUnit;
  readonly total: MeasuredValue;
  /** Every département of the territory. */
  readonly departements: readonly TracedCount[];
  /** `null` when the term counts no place nor establishment. */
  readonly establishments: readonly TracedEstablishment[] | null;
  readonly categoriesLeftOut: readonly CategoryLeftOut[];
  /** By département, source and date; `null` when the term counts neither a need nor an activity. */
  readonly records: readonly TracedRecord[] | null;
  /** It adds up the children and the adults of a source that gives no total: the records are of both. */
  readonly isSumOfAges: boolean;
}

/** A figure traced back to what it was computed from. */
export interface FigureTrace {
  readonly result: IndicatorResult;
  readonly at: FigurePosition;
  readonly rate: MeasuredValue;
  readonly numerator: TermTrace;
  readonly denominator: TermTrace;
}
