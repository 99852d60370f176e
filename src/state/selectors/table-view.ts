import type { TerritoryPaint } from '@/cartography';
import type { MeasuredValue, ProtectedColumn, Unit } from '@/domain/measure';
import type { CategoryStanding, MappedLevel, Territory, TerritoryCategory } from '@/domain/territory';
import type { IndicatorResult, Judgement, LevelUncertainty, Stability } from '@/indicators';
import type { FigureMode } from '@/project';
import type { ReferenceName } from './references';
import type { StudyView } from './study';

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
