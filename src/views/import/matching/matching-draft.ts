import type { MatchReview, TerritoryRef, UnresolvedGroup } from '@/ingest/territory-match';

/** What the user says of the texts of a table that name no territory for sure; nothing is applied before reading again. */
export interface MatchingDraft {
  /** The territory given to a text, by its repair key. */
  readonly given: ReadonlyMap<string, TerritoryRef>;
  /** Keys of former choices that are taken back. */
  readonly takenBack: ReadonlySet<string>;
}

/** Nothing said yet. */
export const NOTHING_SAID: MatchingDraft = { given: new Map(), takenBack: new Set() };

/** Gives a text its territory, or leaves it aside. */
export function withTerritory(
  draft: MatchingDraft,
  repairKey: string,
  territory: TerritoryRef | null,
): MatchingDraft {
  const given = new Map(draft.given);
  if (territory === null) given.delete(repairKey);
  else given.set(repairKey, territory);
  return { ...draft, given };
}

/** Takes a former choice back, or keeps it after all. */
export function withTakenBack(draft: MatchingDraft, repairKey: string, isTakenBack: boolean): MatchingDraft {
  const takenBack = new Set(draft.takenBack);
  if (isTakenBack) takenBack.add(repairKey);
  else takenBack.delete(repairKey);
  return { ...draft, takenBack };
}

/** Texts with a likely territory that nothing was said of. */
export function likelyLeft({ given }: MatchingDraft, review: MatchReview): readonly UnresolvedGroup[] {
  return review.unresolved.filter(
    ({ repairKey, candidates }) => candidates[0]?.grade === 'likely' && !given.has(repairKey),
  );
}

/** Gives every text that nothing was said of its likely territory; those « to check » are never taken along. */
export function acceptLikely(draft: MatchingDraft, review: MatchReview): MatchingDraft {
  return likelyLeft(draft, review).reduce(
    (next, { repairKey, candidates }) => withTerritory(next, repairKey, candidates[0]?.territory ?? null),
    draft,
  );
}

/** Whether reading again would change anything. */
export function changesSomething({ given, takenBack }: MatchingDraft): boolean {
  return given.size > 0 || takenBack.size > 0;
}

/** The repairs of a mapping once the draft is applied to them. */
export function appliedRepairs(
  repairs: Readonly<Record<string, string>>,
  { given, takenBack }: MatchingDraft,
): Readonly<Record<string, string>> {
  const kept = Object.entries(repairs).filter(([key]) => !takenBack.has(key));
  const said = [...given].map(([key, { code }]): [string, string] => [key, code]);
  return Object.fromEntries([...kept, ...said]);
}
