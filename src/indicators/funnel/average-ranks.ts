/** Ranks from 1, tied values sharing the mean of theirs. */
export function averageRanks(values: readonly number[]): readonly number[] {
  const order = values
    .map((value, position) => ({ value, position }))
    .sort((left, right) => left.value - right.value);
  const ranks = new Array<number>(values.length).fill(Number.NaN);
  let first = 0;
  while (first < order.length) {
    const tied = order.slice(first).findIndex(({ value }) => value !== order[first]?.value);
    const next = tied === -1 ? order.length : first + tied;
    for (const { position } of order.slice(first, next)) ranks[position] = (first + 1 + next) / 2;
    first = next;
  }
  return ranks;
}
