import type { Arc, Junction, Step } from './count-network';
import { NEGLIGIBLE, pathTo, roomOf } from './shift-count';

/**
 * The counts to hide at the least cost for an amount to go from a junction to another: a shortest path (Dijkstra) where
 * a hidden count costs nothing more. Each count of the path has room for the amount when there is such a path, for some
 * of it otherwise.
 *
 * @returns `null` when nothing can go through, whatever is hidden.
 */
export function findCheapestPath(
  ends: { readonly from: Junction; readonly to: Junction },
  without: Arc,
  amount: number,
): readonly Step[] | null {
  return searchPath(ends, without, amount) ?? searchPath(ends, without, 2 * NEGLIGIBLE);
}

function searchPath(
  { from, to }: { readonly from: Junction; readonly to: Junction },
  without: Arc,
  amount: number,
): readonly Step[] | null {
  const prices = new Map([[from, 0]]);
  const settled = new Set<Junction>();
  for (let junction = cheapest(prices); junction !== null; junction = cheapest(prices)) {
    if (junction === to) return pathTo(to, from);
    const price = prices.get(junction) ?? 0;
    prices.delete(junction);
    settled.add(junction);
    for (const step of stepsFrom(junction, without, amount)) {
      const next = step.direction === 1 ? step.arc.head : step.arc.tail;
      const total = price + (step.arc.isHidden ? 0 : step.arc.cell.cost);
      if (settled.has(next) || total >= (prices.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      prices.set(next, total);
      next.cameBy = step;
    }
  }
  return null;
}

function cheapest(prices: ReadonlyMap<Junction, number>): Junction | null {
  let found: Junction | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const [junction, price] of prices) {
    if (price >= lowest) continue;
    lowest = price;
    found = junction;
  }
  return found;
}

function stepsFrom(junction: Junction, without: Arc, amount: number): readonly Step[] {
  return junction.arcs.flatMap((arc): Step[] => {
    const direction = arc.tail === junction ? 1 : -1;
    const canPass = arc !== without && (arc.isHidden || Number.isFinite(arc.cell.cost));
    return canPass && roomOf(arc, direction) + NEGLIGIBLE >= amount ? [{ arc, direction }] : [];
  });
}
