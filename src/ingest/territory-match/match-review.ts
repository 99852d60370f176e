import type { CogMoved } from '../cog';
import type { CodeRepair, MatchCandidate, MatchedBy, MatchIssue, MatchLevel, TerritoryRef } from './match';

/** A row of a file, reduced to what says where it is. */
export interface TerritoryRow {
  /** Number of the row in its file, as the user sees it. */
  readonly rowNumber: number;
  readonly text: string;
  /** The cell of the parent territory (département, région or EPCI: code or name), where the file has one. */
  readonly parent?: string;
}

/** Rows that bear the same text and the same parent. */
export interface TextGroup {
  readonly text: string;
  readonly parent: string | null;
  /** Key to confirm a repair of these rows under. */
  readonly repairKey: string;
  readonly rows: number;
  /** The first row numbers, at most five. */
  readonly exampleRows: readonly number[];
}

/** Rows whose text names no territory for sure. */
export interface UnresolvedGroup extends TextGroup {
  readonly issue: MatchIssue;
  readonly candidates: readonly MatchCandidate[];
}

/** Rows whose text was recognised once repaired or respelled, or as the user said. */
export interface RepairedGroup extends TextGroup {
  readonly territory: TerritoryRef;
  readonly by: Exclude<MatchedBy, 'code' | 'name'>;
  readonly repair: CodeRepair | null;
}

/** Rows that bear a code of a former COG. */
export interface MovedGroup extends TextGroup {
  readonly level: MatchLevel;
  readonly move: CogMoved;
}

/** Territories of a level that no row is about. */
export interface AbsentTerritories {
  readonly level: MatchLevel;
  /** How many of the level were looked for: all of them, or for communes and EPCI those of the départements met. */
  readonly expected: number;
  readonly absent: number;
  /** The first absent ones in the order of the codes, at most {@link ABSENT_LIMIT}. */
  readonly territories: readonly TerritoryRef[];
}

/** Both sides of the join of a file with the territories. Plain data: it crosses to a worker and back. */
export interface MatchReview {
  readonly rows: number;
  /** Rows whose territory is known, moved ones included: `rows` = `resolvedRows` + the rows of `unresolved`. */
  readonly resolvedRows: number;
  /** The most frequent texts first. */
  readonly unresolved: readonly UnresolvedGroup[];
  readonly repaired: readonly RepairedGroup[];
  readonly moved: readonly MovedGroup[];
  /** One entry a level that rows were found at; the first level asked for when none was. */
  readonly absent: readonly AbsentTerritories[];
}

/** Most absent territories listed for a level. */
export const ABSENT_LIMIT = 1000;
