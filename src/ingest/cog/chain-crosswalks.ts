import type { CommuneTable } from '@/domain/territory';
import { composeEntry } from './compose-entry';
import type { CommuneCrosswalk, CrosswalkEntry } from './crosswalk';
import { isCurrentCommune } from './current-commune';

/**
 * Puts crosswalks of the user end to end: the first that knows a code answers, the following ones carry what it answers
 * further. A commune of today is carried further by a crosswalk of a later vintage alone.
 */
export function chainCrosswalks(
  crosswalks: readonly CommuneCrosswalk[],
  communes: CommuneTable,
): readonly CrosswalkEntry[] {
  const chained = new Map<string, CrosswalkEntry>();
  let following: CommuneCrosswalk | null = null;
  for (const crosswalk of crosswalks.toReversed()) {
    const isFollowedLater = following !== null && isOfLaterVintage(following, crosswalk);
    const composed = crosswalk.entries.map((entry) =>
      composeEntry(entry, (code) =>
        isFollowedLater || !isCurrentCommune(code, communes) ? chained.get(code)?.targets : undefined,
      ),
    );
    for (const entry of composed) chained.set(entry.formerCode, entry);
    following = crosswalk;
  }
  return [...chained.values()];
}

function isOfLaterVintage(crosswalk: CommuneCrosswalk, than: CommuneCrosswalk): boolean {
  return crosswalk.fromYear !== null && than.fromYear !== null && crosswalk.fromYear > than.fromYear;
}
