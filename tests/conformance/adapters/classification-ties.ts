import type { Adapter, Answer } from '../adapter';
import type { CaseInputs } from '../case-inputs';
import type { ReferenceCase } from '../reference-case';
import { squaresWithin } from './class-measures';

const SAME_OPTIMUM = 'another partition with the same sum of squares: the optimum is not unique';
const NOT_THE_OPTIMUM = 'the peer’s partition has a greater sum of squares than ours: it is not the optimum';
const TIED_GAPS =
  'gaps tie for the last limits, and the peer takes those its sort happens to leave: ours are as wide';

const NEGLIGIBLE = 1e-9;

type PartitionAdapter = (inputs: CaseInputs) => Answer;

/**
 * The sum of squares decides: where the peer prints another partition whose sum is the same, or greater (mapclassify
 * keeps its costs in 32 bits), what follows from the partition is set aside. Where the peer's is less, ours has failed.
 */
export function besideOptimum(adapter: PartitionAdapter): Adapter {
  return (inputs, reference) => {
    const answer = adapter(inputs);
    const uppers = uppersOf(reference);
    if (uppers === null || isAmong(answer.values.upper_bounds, uppers)) return answer;
    const values = inputs.variable().values.filter((value) => Number.isFinite(value));
    const [theirs, ours] = [squaresWithin(values, uppers), Number(answer.values.ssd_within)];
    if (theirs < ours * (1 - NEGLIGIBLE)) return answer;
    const isTie = theirs <= ours * (1 + NEGLIGIBLE);
    return setAside(answer, reference, {
      reason: isTie ? SAME_OPTIMUM : NOT_THE_OPTIMUM,
      compared: isTie ? ['ssd_within', 'gvf', 'min'] : ['min'],
    });
  };
}

/** Where the gaps the peer cuts are exactly as wide as ours, but others, its limits are set aside. */
export function besideTiedGaps(adapter: PartitionAdapter): Adapter {
  return (inputs, reference) => {
    const answer = adapter(inputs);
    const uppers = uppersOf(reference);
    if (uppers === null || isAmong(answer.values.upper_bounds, uppers)) return answer;
    const values = inputs.variable().values.filter((value) => Number.isFinite(value));
    const ours = (answer.values.upper_bounds as readonly number[]).map((upper) => gapAround(values, upper));
    const theirs = uppers.map((upper) => gapAround(values, upper));
    const same = isAmong(ours.sort(ascending), theirs.sort(ascending));
    return same ? setAside(answer, reference, { reason: TIED_GAPS, compared: ['min'] }) : answer;
  };
}

function setAside(
  answer: Answer,
  { expected }: ReferenceCase,
  { reason, compared }: { readonly reason: string; readonly compared: readonly string[] },
): Answer {
  const others = Object.keys(expected).filter((key) => !compared.includes(key));
  return { ...answer, setAside: Object.fromEntries(others.map((key) => [key, reason])) };
}

/** Upper limits of the classes of a peer; `null` when it prints none. */
function uppersOf({ expected }: ReferenceCase): number[] | null {
  const printed = expected.upper_bounds ?? (Array.isArray(expected.breaks) ? expected.breaks.slice(1) : null);
  if (!Array.isArray(printed)) return null;
  return printed.filter((upper) => typeof upper === 'number');
}

function isAmong(ours: unknown, theirs: readonly number[]): boolean {
  if (!Array.isArray(ours) || ours.length !== theirs.length) return false;
  return theirs.every(
    (value, rank) => Math.abs(Number(ours[rank]) - value) <= NEGLIGIBLE * (1 + Math.abs(value)),
  );
}

/** Width of the gap between the values on either side of a limit; 0 at the greatest. */
function gapAround(values: readonly number[], limit: number): number {
  const above = values.filter((value) => value > limit);
  if (above.length === 0) return 0;
  return Math.min(...above) - Math.max(...values.filter((value) => value <= limit));
}

function ascending(left: number, right: number): number {
  return left - right;
}
