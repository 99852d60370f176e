import type { CogMoveReport } from '../cog';
import type { MatchReview } from '../territory-match';

/** How the rows of a table met the territories: both sides of the join, and what a change of vintage moved. */
export interface FileMatches {
  readonly fileName: string;
  readonly review: MatchReview;
  /** `null` when every code of the table is one of today. */
  readonly moves: CogMoveReport | null;
}
