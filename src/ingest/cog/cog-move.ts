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

/**
 * Why a code is not moved: nothing is known of it; it was split and nothing says in which shares; or the source knows it
 * as the former code of a commune of another département, and it may as well be a postal code (`75001` is a district of
 * Paris for La Poste and was Alfortville for the INSEE), so the user decides.
 */
export type CogUnknownReason = 'not-in-crosswalk' | 'shares-unknown' | 'departement-changed';

/** A code that is not moved. */
export interface CogUnknown {
  readonly status: 'unknown';
  readonly formerCode: string;
  readonly reason: CogUnknownReason;
  /** Where it may go, when something is known. */
  readonly possible: readonly (CommuneCode | RegionCode)[];
}

/** What became of a code in today's COG. */
export type CogMove =
  { readonly status: 'unchanged'; readonly code: CommuneCode | RegionCode } | CogMoved | CogUnknown;

/** Rows that were moved from one former code. */
export interface CogMoveGroup {
  readonly move: CogMoved;
  readonly rows: number;
  /** The first row numbers, at most five. */
  readonly exampleRows: readonly number[];
}

/** Rows whose code could not be moved. */
export interface CogUnknownGroup {
  readonly unknown: CogUnknown;
  readonly rows: number;
  readonly exampleRows: readonly number[];
}

/** The account of a change of vintage: « N rows moved, P % of population ». Plain data. */
export interface CogMoveReport {
  /** Vintage the table says it has; `null` when nobody said. */
  readonly tableYear: number | null;
  /** Vintage the rows are now in; `null` when the directory of communes has no date. */
  readonly currentYear: number | null;
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
  /** Inhabitants today of all the communes of the table, those that received a moved row included. */
  readonly population: number;
  /** The most frequent first. */
  readonly moves: readonly CogMoveGroup[];
  readonly unknown: readonly CogUnknownGroup[];
}
