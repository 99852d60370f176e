/** A count that is printed as the sum of others; counts are named by their rank. */
export interface SumEquation {
  readonly total: number;
  readonly parts: readonly number[];
}

/** How wide a count must stay for a reader who works on all that is printed. */
export interface Protection {
  /** The highest count a reader may think of must be at least this much above the true one. */
  readonly rise: number;
  /** The highest count a reader may think of must be at least this much above the lowest. */
  readonly width: number;
}

/** The counts a printed figure may stand for. */
export interface CountRange {
  readonly least: number;
  readonly greatest: number;
}

/** One count of a published set. */
export interface TableCell {
  readonly count: number;
  /** The least a reader knows of this count when it is hidden: 1 where every zero is printed, 0 otherwise. */
  readonly floor: number;
  /** What is lost when it is hidden for the sake of another; infinite when it is never to be. */
  readonly cost: number;
  /** `null` unless the count is itself a secret. */
  readonly protection: Protection | null;
  /** Not printed to begin with: a count no table gives, but that others give by difference. */
  readonly isLatent?: boolean;
  /** What a reader knows of this count when it is printed rounded; the count itself when left out. */
  readonly printed?: CountRange;
}

/** A set of counts published together, and all the sums that link them. */
export interface SumTable {
  readonly cells: readonly TableCell[];
  readonly equations: readonly SumEquation[];
}
