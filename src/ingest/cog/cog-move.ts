import type { MeasuredValue } from '@/domain/measure';
import type { CommuneCode, RegionCode } from '@/domain/territory';
import type { CrosswalkKind } from './crosswalk';

/** A territory of today that receives a part of a former one. */
export interface CogTarget {
  readonly code: CommuneCode | RegionCode;
  readonly name: string;
  /** Part received, between 0 and 1. Counts are multiplied by it and become estimates when it is not 1. */
  readonly share: number;
}

/** A former code whose territories of today are known. Rates cannot be moved this way, counts can. */
export interface CogMoved {
  readonly status: 'moved';
  readonly formerCode: string;
  readonly formerName: string | null;
  readonly kind: CrosswalkKind | 'merged-region';
  /** Shares add up to 1. */
  readonly targets: readonly CogTarget[];
}

/** Why a code cannot be moved: nothing is known of it, or it was split and nothing says in which shares. */
export type CogUnknownReason = 'not-in-crosswalk' | 'shares-unknown';

/** What became of a code in today's COG. */
export type CogMove =
  | { readonly status: 'unchanged'; readonly code: CommuneCode | RegionCode }
  | CogMoved
  | { readonly status: 'unknown'; readonly formerCode: string; readonly reason: CogUnknownReason };

/** Rows that were moved from one former code. */
export interface CogMoveGroup {
  readonly move: CogMoved;
  readonly rows: number;
  /** The first row numbers, at most five. */
  readonly exampleRows: readonly number[];
}

/** Rows whose code could not be moved. */
export interface CogUnknownGroup {
  readonly formerCode: string;
  readonly reason: CogUnknownReason;
  readonly rows: number;
  readonly exampleRows: readonly number[];
}

/** The account of a change of vintage: « N rows moved, P % of population ». Plain data. */
export interface CogMoveReport {
  /** Vintage the table says it has; `null` when nobody said. */
  readonly tableYear: number | null;
  /** Vintage the rows are now in. */
  readonly currentYear: number;
  readonly rows: {
    readonly read: number;
    readonly unchanged: number;
    /** Moved whole or split. */
    readonly moved: number;
    /** Among the moved, those spread over several communes: their counts become estimates. */
    readonly split: number;
    readonly unknown: number;
  };
  /**
   * Inhabitants today of the communes that received a moved row, over those of all the communes of the table, between 0
   * and 1. The population of the former communes themselves is not known. Not applicable when nobody lives there.
   */
  readonly populationShare: MeasuredValue;
  /** The most frequent first. */
  readonly moves: readonly CogMoveGroup[];
  readonly unknown: readonly CogUnknownGroup[];
}
