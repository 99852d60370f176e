import type { CommuneTable } from '@/domain/territory';
import { composeEntry, type FurtherStep } from './compose-entry';
import type { CommuneCrosswalk, CrosswalkEntry } from './crosswalk';
import { isCurrentCommune } from './current-commune';
import { MOST_TARGETS } from './supplied-crosswalk';

/** A crosswalk whose chains were followed. */
export interface FollowedCrosswalk {
  readonly crosswalk: CommuneCrosswalk;
  /** Former codes left out because their chain goes round, is divided over and over, or never ends. */
  readonly endless: ReadonlySet<string>;
}

/** Steps a chain takes at most: the COG was never divided anew as many times. */
const MOST_STEPS = 20;

/**
 * Follows, within a crosswalk without dates, the targets that are former codes themselves (A → B, B → C). A commune of
 * today ends a chain, and so does a code the crosswalk says to stay (B → B).
 */
export function followChains(crosswalk: CommuneCrosswalk, communes: CommuneTable): FollowedCrosswalk {
  const own = new Map(crosswalk.entries.map((entry) => [entry.formerCode, entry] as const));
  const further: FurtherStep = (code) => {
    if (isCurrentCommune(code, communes)) return undefined;
    const targets = own.get(code)?.targets;
    return targets?.some((target) => target.code === code) === true ? undefined : targets;
  };
  const goesOn = ({ targets }: CrosswalkEntry) => targets.some(({ code }) => further(code) !== undefined);
  const mayGoOn = (entry: CrosswalkEntry) => entry.targets.length < MOST_TARGETS && goesOn(entry);
  const endless = new Set<string>();
  const entries = crosswalk.entries.flatMap((entry) => {
    let followed = entry;
    for (let step = 0; step < MOST_STEPS && mayGoOn(followed); step += 1)
      followed = composeEntry(followed, further);
    if (!goesOn(followed)) return [followed];
    endless.add(entry.formerCode);
    return [];
  });
  return { crosswalk: { ...crosswalk, entries }, endless };
}
