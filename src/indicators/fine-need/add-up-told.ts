import { type MeasuredNumbers, STATUS_BYTE } from '@/domain/measure';

/** Counts of the parts of a layout, and a byte for each that is told: 1, were its count hidden or unknown. */
export interface ToldParts {
  readonly counts: MeasuredNumbers;
  readonly isTold: Uint8Array;
}

/** The parts that are told of each whole: the sum of those that have a number, and bytes that say what was met on the way. */
export interface ToldSums {
  readonly people: Float64Array;
  readonly isTold: Uint8Array;
  readonly hasHidden: Uint8Array;
  /** A part that is told is neither a number nor hidden. */
  readonly hasUnknown: Uint8Array;
  readonly hasEstimate: Uint8Array;
}

const { known, estimated, suppressed } = STATUS_BYTE;

/**
 * Adds up the parts that are told of each whole, in their order.
 *
 * @param wholes - for each part, the position of its whole; −1 for none.
 * @param size - how many wholes there are.
 */
export function addUpTold({ counts, isTold }: ToldParts, wholes: Int32Array, size: number): ToldSums {
  const bytes = () => new Uint8Array(size);
  const sums = {
    people: new Float64Array(size),
    isTold: bytes(),
    hasHidden: bytes(),
    hasUnknown: bytes(),
    hasEstimate: bytes(),
  };
  for (let part = 0; part < isTold.length; part += 1) {
    const whole = wholes[part] ?? -1;
    if (whole < 0 || isTold[part] === 0) continue;
    sums.isTold[whole] = 1;
    const status = counts.statuses[part];
    if (status === known || status === estimated) {
      sums.people[whole] = (sums.people[whole] ?? Number.NaN) + (counts.values[part] ?? Number.NaN);
      if (status === estimated) sums.hasEstimate[whole] = 1;
    } else if (status === suppressed) sums.hasHidden[whole] = 1;
    else sums.hasUnknown[whole] = 1;
  }
  return sums;
}
