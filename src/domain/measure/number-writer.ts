import { type MeasuredValue, STATUS_BYTE } from './measured-value';
import type { MeasuredNumbers } from './measure-column';

/** Numbers of a column as they are written, in any order: not applicable until they are. */
export class NumberWriter implements MeasuredNumbers {
  readonly values: Float64Array;
  readonly statuses: Uint8Array;

  /** @param size - territories of the column. */
  constructor(size: number) {
    this.values = new Float64Array(size).fill(Number.NaN);
    this.statuses = new Uint8Array(size).fill(STATUS_BYTE['not-applicable']);
  }

  /** Writes a number that is known, or estimated. */
  writeNumber(position: number, value: number, isEstimated = false): void {
    this.values[position] = value;
    this.statuses[position] = isEstimated ? STATUS_BYTE.estimated : STATUS_BYTE.known;
  }

  /** Writes that there is no number, and why: the byte of a status without one. */
  writeNothing(position: number, status: number): void {
    this.statuses[position] = status;
  }

  /** Writes a measured value. */
  write(position: number, measured: MeasuredValue): void {
    if (measured.status === 'known') this.writeNumber(position, measured.value);
    else if (measured.status === 'estimated') this.writeNumber(position, measured.value, true);
    else this.writeNothing(position, STATUS_BYTE[measured.status]);
  }
}
