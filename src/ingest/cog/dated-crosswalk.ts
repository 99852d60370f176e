import { composeEntry } from './compose-entry';
import type { CrosswalkEntry } from './crosswalk';

/** What happened to communes on one day. */
export interface DatedStep {
  /** ISO 8601 day it took effect. */
  readonly date: string;
  readonly entries: readonly CrosswalkEntry[];
}

/**
 * Puts dated changes of communes together into where each former code goes, each followed by the later changes alone.
 *
 * @param fromYear - vintage of the codes, as on its 1 January: earlier changes are left out. `null` when not known: each
 *   code is then that of the commune that had it last.
 */
export function composeSteps(
  steps: readonly DatedStep[],
  fromYear: number | null,
): readonly CrosswalkEntry[] {
  const first = fromYear === null ? '' : `${String(fromYear)}-01-01`;
  const latestFirst = steps
    .filter(({ date }) => date > first)
    .toSorted((left, right) => (left.date < right.date ? 1 : -1));
  const after = new Map<string, CrosswalkEntry>();
  const last = new Map<string, CrosswalkEntry>();
  for (const { entries } of latestFirst) {
    const composed = entries.map((entry) => composeEntry(entry, (code) => after.get(code)?.targets));
    for (const entry of composed) {
      after.set(entry.formerCode, entry);
      if (!last.has(entry.formerCode)) last.set(entry.formerCode, entry);
    }
  }
  return [...(fromYear === null ? last : after).values()];
}
