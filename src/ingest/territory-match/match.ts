import type { TerritoryCode, TerritoryLevel } from '@/domain/territory';
import type { CogMoved } from '../cog';

/** The levels a row of a file can be about, each with its own codes and names. */
export type MatchLevel = Exclude<TerritoryLevel, 'france' | 'custom'>;

/** A territory of today, named so that a screen can show it without another look-up. */
export interface TerritoryRef {
  readonly level: MatchLevel;
  readonly code: TerritoryCode;
  readonly name: string;
}

/**
 * What had to be done to a code before it was recognised. `number-format`: decimals or spaces of a number; `extra-zero`:
 * `031`; `prefix`: `DEP31`; `code-in-text`: it stood beside the name.
 */
export type CodeRepair =
  | 'lost-zero'
  | 'letter-case'
  | 'finess-overseas'
  | 'corse'
  | 'rhone'
  | 'number-format'
  | 'extra-zero'
  | 'prefix'
  | 'code-in-text';

/** How a text was recognised. `respelled-name`: the only territory of that name once spelling habits are set aside. */
export type MatchedBy = 'code' | 'repaired-code' | 'name' | 'respelled-name' | 'confirmed';

/** How sure a match is: `sure` is applied, the others are only proposed. */
export type MatchGrade = 'sure' | 'likely' | 'to-check';

/** Why a text is left to the user. */
export type MatchIssue =
  | 'empty-text'
  | 'unknown-code'
  | 'unknown-name'
  | 'several-territories'
  | 'former-territory'
  | 'code-and-name-disagree'
  | 'outside-its-parent'
  | 'corse-not-divided'
  | 'outside-departements';

/** Why a territory is proposed. Distances are edits between the two names, spelling habits set aside. */
export type CandidateReason =
  | { readonly code: 'same-code' }
  | { readonly code: 'former-code' }
  | { readonly code: 'same-name' }
  | { readonly code: 'usual-name' }
  | { readonly code: 'former-name'; readonly formerName: string }
  | { readonly code: 'few-edits'; readonly edits: number }
  | { readonly code: 'beginning' }
  | { readonly code: 'shared-words'; readonly shared: number; readonly words: number };

/** A territory proposed for a text. */
export interface MatchCandidate {
  readonly territory: TerritoryRef;
  readonly grade: Exclude<MatchGrade, 'sure'>;
  /** Likeness between 0 and 1: comparable between candidates of one text only. */
  readonly score: number;
  readonly reason: CandidateReason;
}

/** A text that names one territory: grade `sure`. */
export interface TerritoryMatched {
  readonly status: 'matched';
  readonly territory: TerritoryRef;
  readonly by: MatchedBy;
  /** `null` unless `by` is `repaired-code`. */
  readonly repair: CodeRepair | null;
}

/** A code of a former COG that the crosswalk carries to today's territories. */
export interface TerritoryMoved {
  readonly status: 'moved';
  readonly level: MatchLevel;
  readonly move: CogMoved;
}

/** A text nothing may be done with until the user has looked at it. */
export interface TerritoryUnresolved {
  readonly status: 'unresolved';
  readonly issue: MatchIssue;
  /** At most five, the best first; `likely` is only ever given to the first. */
  readonly candidates: readonly MatchCandidate[];
}

/** What a text was found to be. */
export type TerritoryMatch = TerritoryMatched | TerritoryMoved | TerritoryUnresolved;

/**
 * Repairs the user confirmed, by raw text (see `repairKeyOf`). Values are codes of today's territories; one that no
 * longer exists is not applied.
 */
export type ConfirmedRepairs = Readonly<Record<string, string>>;

/** Most candidates proposed for a text. */
export const CANDIDATE_LIMIT = 5;
