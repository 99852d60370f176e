import { type CountColumns, isSecret } from './count-columns';
import { type CountNetwork, endOf, GROUND, NEGLIGIBLE, settle, startOf, type Step } from './count-network';
import type { CoverRow } from './cover-program';
import { shiftCount, wayOf } from './shift-count';

/** What a row needs to know of the choices: their place, and how far each is taken. */
export interface Choices {
  /** Choice of each cell, −1 for a cell that is no choice. */
  readonly ofCell: Int32Array;
  readonly taken: readonly number[];
}

/** A violation smaller than this is rounding of the solver. */
const TOLERANCE = 1e-6;

/** What a cut lets through: a constant, and so much more for each choice. */
interface Passage {
  constant: number;
  readonly weights: Map<number, number>;
}

/**
 * The inequalities that some choices break: of any cut between the two ends of a secret, the counts hidden along it must
 * let through the rise its protection asks for (capacity constraints of Fischetti & Salazar 2001). Cuts are found by
 * maximum flows, so that none is broken when none is returned.
 */
export function findBrokenRows(network: CountNetwork, choices: Choices): readonly CoverRow[] {
  const { rises, widths } = network.columns;
  return [...rises.keys()].flatMap((cell) => {
    if (!isSecret(network.columns, cell)) return [];
    const [rise, width] = [rises[cell] ?? Number.NaN, widths[cell] ?? Number.NaN];
    const ways = (most: number, step: Step) => cutAt(network, choices, { step, most });
    const forRise = rowOf([ways(rise, 2 * cell)], rise, choices);
    const forWidth = rowOf([ways(width, 2 * cell), ways(width, 2 * cell + 1)], width, choices);
    return [forRise, forWidth].filter((row) => row !== null);
  });
}

function rowOf(passages: readonly Passage[], wanted: number, { taken }: Choices): CoverRow | null {
  const atLeast = passages.reduce((left, { constant }) => left - constant, wanted);
  if (atLeast <= TOLERANCE) return null;
  const weights = new Map<number, number>();
  for (const passage of passages)
    for (const [choice, weight] of passage.weights) weights.set(choice, (weights.get(choice) ?? 0) + weight);
  const shares = [...weights].map(([choice, weight]) => [choice, Math.min(weight / atLeast, 1)] as const);
  const reached = shares.reduce((sum, [choice, share]) => sum + share * (taken[choice] ?? 0), 0);
  if (reached >= 1 - TOLERANCE) return null;
  return { choices: shares.map(([choice]) => choice), weights: shares.map(([, share]) => share), atLeast: 1 };
}

interface Wanted {
  readonly step: Step;
  readonly most: number;
}

/** The narrowest cut in the way of a step, as the choices open it. */
function cutAt(network: CountNetwork, choices: Choices, { step, most }: Wanted): Passage {
  const own = Math.min(network.rooms[step] ?? 0, most);
  openAsTaken(network, choices, most);
  const { from } = wayOf(network, step);
  const shift = shiftCount(network, step, own);
  const passage =
    shift.moved >= own - TOLERANCE
      ? { constant: own, weights: new Map<number, number>() }
      : readCut(network, choices, { from, most, without: step >> 1 });
  settleAll(network);
  return passage;
}

function settleAll(network: CountNetwork): void {
  for (let cell = 0; cell < network.tails.length; cell += 1) settle(network, cell);
}

/** Gives each choice the part of its room that it is taken for. */
function openAsTaken({ columns, rooms }: CountNetwork, { ofCell, taken }: Choices, most: number): void {
  ofCell.forEach((choice, cell) => {
    if (choice < 0) return;
    const share = taken[choice] ?? 0;
    for (const [step, hidden] of [
      [2 * cell, most],
      [2 * cell + 1, Math.min(fallOf(columns, cell), most)],
    ] as const) {
      const printed = Math.min(rooms[step] ?? 0, most);
      rooms[step] = printed + share * (hidden - printed);
    }
  });
}

/** How far a count may fall when it is hidden. */
function fallOf({ counts, floors }: CountColumns, cell: number): number {
  return (counts[cell] ?? Number.NaN) - (floors[cell] ?? Number.NaN);
}

interface Cut {
  readonly from: number;
  readonly most: number;
  readonly without: number;
}

function readCut(network: CountNetwork, { ofCell }: Choices, { from, most, without }: Cut): Passage {
  const isInside = reachFrom(network, from, without);
  settleAll(network);
  const passage: Passage = { constant: 0, weights: new Map() };
  for (let step = 0; step < 2 * network.tails.length; step += 1) {
    const cell = step >> 1;
    const isCrossing = isInside[startOf(network, step)] === 1 && isInside[endOf(network, step)] === 0;
    if (!isCrossing || cell === without) continue;
    const printed = Math.min(network.rooms[step] ?? 0, most);
    passage.constant += printed;
    const choice = ofCell[cell] ?? -1;
    if (choice < 0) continue;
    const hidden = (step & 1) === 0 ? most : Math.min(fallOf(network.columns, cell), most);
    if (hidden > printed) passage.weights.set(choice, (passage.weights.get(choice) ?? 0) + hidden - printed);
  }
  return passage;
}

/** Junctions that can still be reached once the flow is at its greatest: the near side of a narrowest cut. */
function reachFrom(network: CountNetwork, from: number, without: number): Uint8Array {
  const { firstLeaving, leaving, leavingTo, rooms } = network;
  const isInside = new Uint8Array(firstLeaving.length - 1);
  isInside[from] = 1;
  const reached = [from];
  for (const junction of reached) {
    const end = firstLeaving[junction + 1] ?? 0;
    for (let place = firstLeaving[junction] ?? 0; place < end; place += 1) {
      const step = leaving[place] ?? 0;
      const next = leavingTo[place] ?? GROUND;
      if (isInside[next] === 1 || step >> 1 === without || (rooms[step] ?? 0) <= NEGLIGIBLE) continue;
      isInside[next] = 1;
      reached.push(next);
    }
  }
  return isInside;
}
