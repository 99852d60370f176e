import { findCheapestPath } from './cheapest-path';
import { type Arc, buildCountNetwork } from './count-network';
import { endsOf, NEGLIGIBLE, type Shift, shiftCount, undoShift } from './shift-count';
import type { Protection, SumTable } from './sum-table';

/**
 * Chooses the counts to hide so that every secret keeps its protection against {@link boundHiddenCounts}: the secrets
 * themselves, then what their sums require, at a low cost.
 *
 * 1. Secret after secret, the neediest first: as long as a reader can bound it too well, hide the counts of the cheapest
 *    path that lets it rise (Castro 2007). A hidden count only ever widens the others, so one pass is enough.
 * 2. From the dearest to the cheapest, print again each count hidden on the way that no secret needs any more: none of
 *    those left can be printed.
 *
 * The result depends on the table alone. It is not the proven optimum, which takes integer programming (Fischetti &
 * Salazar 2001).
 *
 * @returns ranks of the hidden cells in ascending order, or `null` when the sums of the table are no network.
 */
export function chooseHiddenCounts(table: SumTable): readonly number[] | null {
  const network = buildCountNetwork(table);
  if (network === null) return null;
  const secrets = network.arcs
    .flatMap((arc): Secret[] =>
      arc.cell.protection === null ? [] : [{ arc, protection: arc.cell.protection, restsOn: new Set() }],
    )
    .sort((left, right) => right.protection.rise - left.protection.rise);
  for (const { arc } of secrets) arc.isHidden = true;
  for (const secret of secrets) secure(secret);
  releaseIdle(network.arcs, secrets);
  return network.arcs
    .filter(({ isHidden, cell }) => isHidden && cell.isLatent !== true)
    .map(({ rank }) => rank);
}

interface Secret {
  readonly arc: Arc;
  readonly protection: Protection;
  /** Hidden counts that protect it, as last seen. */
  restsOn: ReadonlySet<Arc>;
}

function secure(secret: Secret): void {
  while (!isSafe(secret)) {
    const { arc } = secret;
    const { rise, wanted } = riseOf(secret);
    const path = findCheapestPath(endsOf(arc, 1), arc, wanted - rise.moved);
    undoShift(rise);
    if (path === null || path.every((step) => step.arc.isHidden)) return;
    for (const step of path) step.arc.isHidden = true;
  }
}

/** Whether the counts now hidden protect a secret; when they do, remembers which. */
function isSafe(secret: Secret): boolean {
  const { rise, fall, wanted } = riseOf(secret);
  undoShift(rise);
  if (rise.moved < wanted - NEGLIGIBLE) return false;
  secret.restsOn = new Set([...rise.steps, ...fall.steps].map(({ arc }) => arc));
  return true;
}

/** How far a secret may fall, how far it must rise, and its rise, which is to be undone. */
function riseOf({ arc, protection }: Secret): {
  readonly rise: Shift;
  readonly fall: Shift;
  readonly wanted: number;
} {
  const fall = shiftCount(arc, -1, protection.width);
  undoShift(fall);
  const wanted = Math.max(protection.rise, protection.width - fall.moved);
  return { rise: shiftCount(arc, 1, wanted), fall, wanted };
}

function releaseIdle(arcs: readonly Arc[], secrets: readonly Secret[]): void {
  const candidates = arcs
    .filter(({ isHidden, cell }) => isHidden && cell.protection === null && cell.isLatent !== true)
    .sort((left, right) => right.cell.cost - left.cell.cost);
  for (const arc of candidates) {
    const concerned = secrets.filter(({ restsOn }) => restsOn.has(arc));
    arc.isHidden = false;
    arc.isHidden = !concerned.every(isSafe);
  }
}
