import type { CrosswalkEntry, CrosswalkTarget } from './crosswalk';
import { MOST_TARGETS } from './supplied-crosswalk';

/** Where a code goes further; `undefined` for one that stays. */
export type FurtherStep = (code: string) => readonly CrosswalkTarget[] | undefined;

/**
 * Carries the targets of an entry one step further. Shares multiply along a way, and add up where ways meet: a commune
 * divided, then merged again, goes whole. Where a share is missing none of them is known, nor beyond
 * {@link MOST_TARGETS} targets.
 */
export function composeEntry(entry: CrosswalkEntry, further: FurtherStep): CrosswalkEntry {
  const shares = new Map<CrosswalkTarget['code'], number | null>();
  for (const target of entry.targets) {
    const share = entry.targets.length === 1 ? 1 : target.share;
    const reached = further(target.code) ?? [{ code: target.code, share: 1 }];
    for (const { code, share: part } of reached) {
      const known = reached.length === 1 ? 1 : part;
      const sum = shares.has(code) ? (shares.get(code) ?? null) : 0;
      shares.set(code, share === null || known === null || sum === null ? null : sum + share * known);
    }
  }
  const targets = [...shares]
    .map(([code, share]): CrosswalkTarget => ({ code, share }))
    .slice(0, MOST_TARGETS);
  if (targets.length === 1) return { ...entry, targets: targets.map(({ code }) => ({ code, share: 1 })) };
  const areKnown = shares.size <= MOST_TARGETS && targets.every(({ share }) => share !== null);
  return { ...entry, targets: areKnown ? targets : targets.map(({ code }) => ({ code, share: null })) };
}
