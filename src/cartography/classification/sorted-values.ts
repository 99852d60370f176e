/** How many of some ascending values are below a limit, or at it when it is theirs to hold. */
export function countUnder(sorted: readonly number[], limit: number, orEqual: boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const value = sorted[middle] ?? Number.NaN;
    if (orEqual ? value <= limit : value < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** How many different values there are among ascending ones. */
export function countDistinct(sorted: readonly number[]): number {
  let count = 0;
  sorted.forEach((value, rank) => {
    if (rank === 0 || value !== sorted[rank - 1]) count += 1;
  });
  return count;
}
