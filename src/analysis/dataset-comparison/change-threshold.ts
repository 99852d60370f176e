/** How large a difference must be to be reported: larger than both. Zero and zero report every difference. */
export interface ChangeThreshold {
  /** In per cent of the value before. */
  readonly percent: number;
  /** In the unit of the values: places, people. */
  readonly count: number;
}

/** Says whether the difference between two values is larger than a threshold. Anything is large beside zero. */
export function exceedsThreshold(before: number, after: number, threshold: ChangeThreshold): boolean {
  const difference = Math.abs(after - before);
  return difference > threshold.count && difference * 100 > threshold.percent * Math.abs(before);
}
