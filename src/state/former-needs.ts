import { joinNeed, type NeedDataset, type SeriesAccount } from '@/domain/need';
import { memoizePair } from '@/lib';
import type { DatasetSlot } from '@/project';

/** What becomes of the needs at hand when others come. */
export interface NeedFate {
  /** Whether those that what comes does not tell anew stay; they leave when left out. */
  readonly keepsFormerNeeds?: boolean;
}

/** What needs that come would change in a dossier that has some. */
export interface NeedChanges {
  readonly held: NeedDataset;
  /** What completing them does. */
  readonly account: SeriesAccount;
  /** Whether some of those at hand would leave were they all replaced: then it is asked. */
  readonly isAsked: boolean;
}

/** Joined once: what is hidden of them is chosen ahead, for these very objects. */
const join = memoizePair(joinNeed);

/**
 * What needs that come would change; `null` where none come, or where the dossier has those of demonstration alone.
 *
 * The review proposes to complete. Another source or another date is always one more thing to compare with, and
 * replacing takes away figures that nothing on screen recalls. Of a survey that is given again, what completing may keep by
 * mistake (a département with nothing left to count) is counted in the review, beside the other choice.
 */
export function needChangesOf(
  slot: DatasetSlot<NeedDataset>,
  brought: NeedDataset | null,
): NeedChanges | null {
  if (slot.kind === 'embedded' || brought === null) return null;
  const { account } = join(slot.dataset, brought);
  return { held: slot.dataset, account, isAsked: account.kept > 0 };
}

/** The needs of the user once others have come; `null` when none come. */
export function needsAfter(
  slot: DatasetSlot<NeedDataset>,
  brought: NeedDataset | null,
  { keepsFormerNeeds = false }: NeedFate,
): NeedDataset | null {
  if (slot.kind === 'embedded' || brought === null || !keepsFormerNeeds) return brought;
  return join(slot.dataset, brought).need;
}
