/**
 * Gives every category a colour so that no two that touch have the same: a greedy colouring of the graph of neighbours,
 * from the one with most neighbours (Welsh and Powell 1967), each taking the colour least used so far that no neighbour
 * has.
 *
 * @param neighbours - keys of the categories each one touches.
 * @returns the rank of its colour by key; a category whose neighbours have every colour is left out.
 */
export function assignApart(
  keys: readonly string[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  colorCount: number,
): ReadonlyMap<string, number> {
  const touchedBy = (key: string) => neighbours.get(key) ?? new Set<string>();
  const order = [...keys].sort((left, right) => touchedBy(right).size - touchedBy(left).size);
  const uses = Array.from({ length: colorCount }, () => 0);
  const colors = new Map<string, number>();
  for (const key of order) {
    const taken = new Set([...touchedBy(key)].map((other) => colors.get(other)));
    const free = uses.map((_, color) => color).filter((color) => !taken.has(color));
    const [first, ...rest] = free;
    if (first === undefined) continue;
    const least = rest.reduce(
      (best, color) => ((uses[color] ?? 0) < (uses[best] ?? 0) ? color : best),
      first,
    );
    colors.set(key, least);
    uses[least] = (uses[least] ?? 0) + 1;
  }
  return colors;
}
