import { type CountNetwork, GROUND } from './count-network';
import type { Way } from './find-path';
import { openAt } from './open-adjacency';

/**
 * The most that the counts next to the ends of a way have room for, or the limit when that is less: no more can go along
 * it, and what lacks room lacks it there most of the time. The ground holds nothing to account.
 */
export function roomAtEnds(network: CountNetwork, { from, to, without }: Way, limit: number): number {
  if (from === to) return limit;
  // The end with the fewer steps first: where it has no room, the other need not be looked at.
  if (openAt(network, from) <= openAt(network, to)) {
    const leaving = roomAround(network, from, { without, back: 0, limit });
    return roomAround(network, to, { without, back: 1, limit: leaving });
  }
  const coming = roomAround(network, to, { without, back: 1, limit });
  return roomAround(network, from, { without, back: 0, limit: coming });
}

interface Around {
  readonly without: number;
  /** 1 for what comes to a junction, 0 for what leaves it. */
  readonly back: 0 | 1;
  readonly limit: number;
}

function roomAround(network: CountNetwork, junction: number, { without, back, limit }: Around): number {
  if (junction === GROUND) return limit;
  const { firstLeaving, openUntil, leaving, rooms } = network;
  const end = openUntil[junction] ?? 0;
  let room = 0;
  for (let place = firstLeaving[junction] ?? 0; place < end && room < limit; place += 1) {
    const step = (leaving[place] ?? 0) ^ back;
    if (step >> 1 !== without) room += rooms[step] ?? 0;
  }
  return Math.min(room, limit);
}
